/** Sentences to prose and documents to pages; the only package that knows FreeMarker. */
package gongkai.theme;
