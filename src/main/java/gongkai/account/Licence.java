package gongkai.account;

import gongkai.term.Term;

/** The licence under which a site's data may be used; stated by the site, never assumed. */
public record Licence(
    @Term(value = "名称", required = true) String name,
    @Term(value = "网址", required = true) String url) {

  /**
   * @throws IllegalArgumentException with a sentence for the clerk
   */
  public Licence {
    if (!url.matches("https?://[^\\s<>\"\\\\]+")) {
      throw new IllegalArgumentException("“网址”写完整的网址，以 http:// 或 https:// 起头");
    }
  }
}
