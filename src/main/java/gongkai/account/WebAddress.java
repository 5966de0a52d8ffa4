package gongkai.account;

import gongkai.term.Written;
import java.util.regex.Pattern;

/** The address of a page elsewhere, in full. */
@Written(
    note = "完整的网址，以 http:// 或 https:// 起头",
    pattern = WebAddress.WRITTEN,
    examples = {"https://creativecommons.org/licenses/by/4.0/"})
public record WebAddress(String url) {
  static final String WRITTEN = "^https?://[^\\s<>\"\\\\]+$";
  private static final Pattern FORM = Pattern.compile(WRITTEN);

  /**
   * @throws IllegalArgumentException with a sentence for the clerk
   */
  public WebAddress {
    if (!FORM.matcher(url).matches()) {
      throw new IllegalArgumentException("网址“" + url + "”应写完整，以 http:// 或 https:// 起头");
    }
  }
}
