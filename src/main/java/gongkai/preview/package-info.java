/** A project shown in the browser as it would be published, kept up to date while it is edited. */
package gongkai.preview;
