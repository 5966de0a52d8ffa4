/** A report arranged by its format: parts, sections, and blocks of prose, tables and figures. */
package gongkai.document;
