/**
 * What a clerk asks for besides a site: new files to begin with, and tidy ones. The one place that
 * writes into a project; it never writes over anything that it did not read.
 */
package gongkai.desk;
