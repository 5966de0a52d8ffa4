package gongkai.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LinksTest {
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
