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
    @Term(value = "增加", required = true, note = "金额增加时的用词") String more,
    @Term(value = "减少", required = true, note = "金额减少时的用词") String less,
    @Term(value = "增长", required = true, note = "比率上升时的用词") String rise,
    @Term(value = "下降", required = true, note = "比率下降时的用词") String fall,
    @Term(value = "持平", required = true, note = "没有增减时的用词", example = "与上年持平") String level) {}
