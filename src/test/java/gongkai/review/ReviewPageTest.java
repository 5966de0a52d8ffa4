package gongkai.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.Accessible;
import gongkai.finding.Finding;
import gongkai.finding.Location;
import gongkai.site.Checker;
import gongkai.site.ProjectReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReviewPageTest {
  private static Document page() throws IOException {
    Review review =
        Checker.check(
            ProjectReader.read(Path.of("src/test/checks/county/project"), Optional.empty()),
            Optional.empty(),
            1,
            (done, of) -> {});
    return Jsoup.parse(ReviewPage.html(review));
  }

  @Test
  void is_as_accessible_as_a_page_of_the_site() throws IOException {
    Document page = page();
    Accessible.requireHeadings(page);
    Accessible.requireIds(page);
    Accessible.requireCaptions(page);
    Accessible.requireWidths(page);
    assertEquals("zh-CN", page.selectFirst("html").attr("lang"));
    assertTrue(page.select("table").size() > 5);
  }

  @Test
  void needs_nothing_else_and_runs_nothing() throws IOException {
    Document page = page();
    assertEquals(0, page.select("script,link,img,iframe,object,embed,base,[src],[style]").size());
    for (Element link : page.select("a")) {
      assertTrue(page.getElementById(link.attr("href").substring(1)) != null, link.outerHtml());
    }
    assertFalse(page.selectFirst("style").data().contains("url("));
  }

  @Test
  void words_of_the_bureaus_stay_words() throws IOException {
    assertTrue(page().select(".list--silenced td").text().contains("<b>已</b>与财政局核对"));
  }

  @Test
  void counts_what_each_report_has_and_lacks() throws IOException {
    assertEquals(
        List.of(
            "测试县甲局 2023 2/3 1/1 2/2 1/1 1/1 0 2024-08-26 2024-09-10 15",
            "测试县甲局 2024 1/3 1/1 2/2 1/1 1/1 2 2025-08-28 2025-10-08 41 超期",
            "测试县乙局 2023 2/3 1/1 1/2 1/1 0/1 1 未写 未写 —"),
        page().select(".board tbody tr").eachText());
  }

  @Test
  void names_the_reports_that_should_be_there() throws IOException {
    assertEquals(List.of("测试县乙局：2024年度"), page().select("main ul li").eachText());
  }

  @Test
  void says_what_was_found_where_the_project_could_not_be_read() {
    Finding unread = Finding.error("数据-02", new Location("data/a/2024.yaml", 1, 1), "读不了", "");
    Review review =
        new Review(
            "",
            new TreeMap<>(),
            List.of(),
            new TreeMap<>(),
            new Outcome(List.of(unread), List.of(), 0));
    String html = ReviewPage.html(review);
    assertTrue(html.startsWith(ReviewPage.MARK));
    Document page = Jsoup.parse(html);
    Accessible.requireHeadings(page);
    Accessible.requireCaptions(page);
    assertTrue(page.text().contains("读不了"), page.text());
    assertTrue(page.text().contains("没有读到报告"), page.text());
  }
}
