/**
 * Markdown documents and strings to HTML and plain text; the only package that knows flexmark and
 * commonmark-java.
 *
 * <p>flexmark reads the documents: duties, chapters, annexes, the sentences of a form.
 * commonmark-java reads the small untrusted strings inside the data, in safe mode, and makes
 * everything plain.
 */
package gongkai.prose;
