/** What is searched: words to reports, in pieces small enough to load one by one from disk. */
package gongkai.search;
