package gongkai.search;

/**
 * A section of a report, as it is searched.
 *
 * @param page address of its page, from the report's folder
 * @param anchor of the section in the page
 * @param text its words and numbers, without markup
 */
public record Passage(String page, String anchor, String title, String text) {}
