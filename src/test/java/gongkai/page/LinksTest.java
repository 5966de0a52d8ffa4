package gongkai.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "—",
      value = {
        "<a href=\"b.csv\">乙</a>| <a href=\"https://x.cn/s/m/2024/b.csv\">乙</a>| 乙",
        "<a href=\"../../index.html\">首页</a>| <a href=\"https://x.cn/s/index.html\">首页</a>| 首页",
        "<a href=\"./index.html#d\">下</a>| <a href=\"https://x.cn/s/m/2024/index.html#d\">下</a>| 下",
        "<a class=\"c\" href=\"b\"><b>乙</b></a>| <a class=\"c\" href=\"https://x.cn/s/m/2024/b\"><b>乙</b></a>|"
            + " <span class=\"c\"><b>乙</b></span>",
        "<a href=\"b\" title=\"$1\">$1\\</a>| <a href=\"https://x.cn/s/m/2024/b\" title=\"$1\">$1\\</a>| $1\\",
        "<a href=\"#main\">头</a>| <a href=\"#main\">头</a>| <a href=\"#main\">头</a>",
        "<a href=\"https://y.cn/\">外</a>| <a href=\"https://y.cn/\">外</a>| <a href=\"https://y.cn/\">外</a>",
        "<a href=\"tel:1\">电</a>| <a href=\"tel:1\">电</a>| <a href=\"tel:1\">电</a>"
      })
  void outside_the_site_links_are_full_or_words(String html, String full, String words) {
    String page = "m/2024/index.html";
    assertEquals(full, Links.outward(html, page, Optional.of("https://x.cn/s")));
    assertEquals(words, Links.outward(html, page, Optional.empty()));
  }

  @Test
  void lead_from_any_page_to_any_file() {
    assertEquals("../../index.html", Links.relative("a/2024/index.html", "index.html"));
    assertEquals("figure-1.csv", Links.relative("a/2024/index.html", "a/2024/figure-1.csv"));
    assertEquals("../2023/index.html", Links.relative("a/2024/index.html", "a/2023/index.html"));
    assertEquals("%E7%94%B2/index.html", Links.relative("index.html", "甲/index.html"));
  }

  @Test
  void lead_back_to_the_root() {
    assertEquals("../../", Links.root("a/2024/index.html"));
    assertEquals("", Links.root("index.html"));
  }
}
