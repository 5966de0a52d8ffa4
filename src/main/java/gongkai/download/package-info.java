/**
 * The data beside every report's page, made from the same facts and the same filled forms: all
 * amounts in one table, each form and figure as CSV, a workbook, the whole report as JSON, and
 * descriptions of these for machines. The only package that knows the library for XLSX.
 */
package gongkai.download;
