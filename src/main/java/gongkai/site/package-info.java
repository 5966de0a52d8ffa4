/** The set of pages, and publishing it to a folder: the one place that writes. */
package gongkai.site;
