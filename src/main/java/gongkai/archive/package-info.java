/**
 * Freezes what a year published in the project's own git repository; compares and verifies what was
 * frozen. The only package that knows JGit.
 */
package gongkai.archive;
