package gongkai.term;

/**
 * A fact as it is printed.
 *
 * @param fact its path
 */
public record Printed(String fact, String words) {}
