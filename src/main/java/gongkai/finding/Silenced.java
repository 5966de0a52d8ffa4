package gongkai.finding;

/** A finding that the bureau has given a reason for. */
public record Silenced(Finding finding, String reason) {}
