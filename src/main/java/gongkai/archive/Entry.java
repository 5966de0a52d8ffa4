package gongkai.archive;

/**
 * One freeze in the archive.
 *
 * @param commit its name in git
 * @param date the day it stands under, e.g. {@code 2025-09-01}
 */
public record Entry(Label label, String commit, String date) {}
