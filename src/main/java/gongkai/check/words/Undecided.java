package gongkai.check.words;

import gongkai.check.rule.Passage;

/** The form's alternatives of which the bureau was to keep one. */
final class Undecided {
  private static final String MORE = "(?:增加|增长|上升|上涨|提高|大于|高于|超过)";
  private static final String LESS = "(?:减少|下降|降低|下调|回落|小于|低于)";
  private static final String EITHER = "(?:" + MORE + "|" + LESS + "|持平)";

  /** 增加/减少, 增加（减少）, and 增减少, where one was struck out carelessly. */
  static final String DIRECTION =
      "(?:"
          + EITHER
          + "(?:\\s*[/／]\\s*"
          + EITHER
          + ")+|"
          + MORE
          + "\\s*[（(]\\s*(?:"
          + LESS
          + "|[-－—])\\s*[）)]|"
          + LESS
          + "\\s*[（(]\\s*"
          + MORE
          + "\\s*[）)]|增减[少加]|增长下降|增长降低|下降增长|降低增长)";

  /** What shows that the sentence speaks of one amount. */
  static final String AMOUNT = "\\s*[\\d０-９*X×_" + Passage.FACT + "]";

  static final Finder BEFORE_AMOUNT = Finder.of(DIRECTION + "(?=" + AMOUNT + ")");

  private Undecided() {}
}
