/** What the form and the law ask of every report: tables, figures, sections, reasons, dates. */
package gongkai.check.complete;
