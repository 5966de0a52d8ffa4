/** A project: read, checked, and made into the files of its site, as far as they have changed. */
package gongkai.site;
