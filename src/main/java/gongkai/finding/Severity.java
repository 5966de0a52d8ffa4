package gongkai.finding;

/** How much a finding weighs. Only an {@link #ERROR} keeps a site from being published. */
public enum Severity {
  ERROR("错误"),
  WARNING("警告"),
  NOTE("提示");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** The word a clerk reads. */
  public String word() {
    return word;
  }
}
