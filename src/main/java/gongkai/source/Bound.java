package gongkai.source;

/**
 * A record read from a file, and where each of its values stands.
 *
 * @param <T> the type of the record
 */
public record Bound<T>(T value, Places places) {}
