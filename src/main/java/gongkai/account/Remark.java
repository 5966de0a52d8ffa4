package gongkai.account;

import gongkai.term.Written;

/**
 * A short text of the bureau's own, as Markdown: a reason, a purpose, a summary. It is untrusted:
 * it reaches a page only through the safe reading of Markdown.
 */
@Written(
    note = "一段文字，可以用 Markdown",
    pattern = "\\S",
    examples = {"业务增加，支出随之增加"})
public record Remark(String markdown) {
  private static final String MARKS = "*_[]<`";
  private static final int MOST_MARKS = 200;

  /**
   * @throws IllegalArgumentException with a sentence for the clerk
   */
  public Remark {
    if (markdown.chars().filter(c -> MARKS.indexOf(c) >= 0).count() > MOST_MARKS) {
      throw new IllegalArgumentException(
          "这一段里的 " + String.join(" ", MARKS.split("")) + " 合起来超过 " + MOST_MARKS + " 个");
    }
  }

  /** For the end of a form's sentence, which brings its own full stop. */
  public String withoutStop() {
    int end = markdown.length();
    while (end > 0 && isStop(markdown.charAt(end - 1))) {
      end--;
    }
    return markdown.substring(0, end);
  }

  private static boolean isStop(char c) {
    return c == '。' || c == '；' || c == ';' || Character.isWhitespace(c);
  }
}
