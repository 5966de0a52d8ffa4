package gongkai.format;

import gongkai.term.Term;

/**
 * The words a province uses for a change.
 *
 * @param more before an amount that rose
 * @param less before an amount that fell
 * @param rise before a rate that rose
 * @param fall before a rate that fell
 * @param level for no change
 */
public record Wording(
    @Term(value = "增加", required = true) String more,
    @Term(value = "减少", required = true) String less,
    @Term(value = "增长", required = true) String rise,
    @Term(value = "下降", required = true) String fall,
    @Term(value = "持平", required = true) String level) {}
