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

  /** For the end of a form's sentence, which brings its own full stop. */
  public String withoutStop() {
    return markdown.replaceAll("[。；;\\s]+$", "");
  }
}
