package gongkai.account;

import gongkai.term.Term;

/**
 * A decision of the bureau about one place that a rule speaks of: another weight, or silence. It
 * says why, and it is counted.
 *
 * @param rule the rule's number, e.g. 勾稽-01
 * @param place path of the fact, or name of the document, that it is about, and all below it
 * @param level what a breach weighs here
 */
public record Exemption(
    @Term(value = "规则", required = true, note = "检查结果里方括号中的编号", example = "勾稽-01") String rule,
    @Term(value = "位置", required = true, note = "哪一个事实或哪一份文档", example = "收入.本年收入合计") String place,
    @Term(value = "级别", required = true, note = "在这里按什么级别") Level level,
    @Term(value = "说明", required = true, note = "为什么") Remark reason) {
  /** What a breach weighs at the place. */
  public enum Level {
    ERROR("错误"),
    WARNING("警告"),
    NOTE("提示"),
    SILENT("不查");

    private final String word;

    Level(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** Whether it speaks of a rule's breach at a place. */
  public boolean covers(String brokenRule, String at) {
    return rule.equals(brokenRule) && (at.equals(place) || at.startsWith(place + "."));
  }
}
