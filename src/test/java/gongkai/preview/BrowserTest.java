package gongkai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview as somebody sees it who edits a file beside a browser. */
class BrowserTest {
  private static final String DATA = "data/ceshi/2024.yaml";
  private static final String PANEL = "document.getElementById('gk-panel')";
  private static final String CARD = "document.getElementById('gk-card')";

  @TempDir Path folder;

  @Test
  void a_page_follows_its_files_and_tells_of_its_figures() throws Exception {
    Optional<Path> program = Browser.program();
    assumeTrue(program.isPresent(), "no Chromium on this computer: the browser test is left out");
    try (Running running = Running.in(folder);
        Browser browser = Browser.start(program.get())) {
      lengthen(running);
      browser.open(running.uri(Running.PAGE));
      follows(running, browser);
      panel(running, browser);
      card(browser);
      List<String> complaints =
          browser.complaints().stream().filter(c -> !c.contains("favicon.ico")).toList();
      assertEquals(List.of(), complaints);
    }
  }

  /** So that there is something to scroll, and nothing to put right. */
  private static void lengthen(Running running) throws Exception {
    running.project.delete("content/reports/ceshi/2024/旧稿.md");
    running.project.delete("data/ceshi/2023.yaml"); // It would contradict another last year.
    running.project.replace(
        "content/formats/own/narrative/总体.md.ftl", "\n", "\n\n" + "一段。\n\n".repeat(200));
    running.until(Running.PAGE, "一段。");
  }

  private static void follows(Running running, Browser browser) throws Exception {
    browser.value("window.scrollTo(0, 700)");
    browser.until("window.scrollY === 700");
    browser.value("window.seen = 'the page before'");
    running.project.replace(DATA, "上年: 100", "上年: 400.50");
    browser.until("document.body.innerText.includes('800.00')");
    browser.until("typeof window.seen === 'undefined'");
    browser.until("window.scrollY === 700");
  }

  private static void panel(Running running, Browser browser) throws Exception {
    browser.until(PANEL + ".innerText.trim() === '' && " + PANEL + ".offsetHeight === 0");
    assertEquals(
        "region polite",
        browser.value(
            PANEL + ".getAttribute('role') + ' ' + " + PANEL + ".getAttribute('aria-live')"));
    browser.value("window.seen = 'the same page'");
    String whole = running.project.read(DATA);
    running.project.write(DATA, whole.replace("上年: 400.50", "上年: 四百"));
    browser.until(PANEL + ".innerText.includes('“四百”不是数字') && " + PANEL + ".offsetHeight > 0");
    assertTrue(browser.value("document.body.innerText").contains("800.00"), "the last good page");
    assertEquals("the same page", browser.value("window.seen"));
    browser.press("Escape");
    browser.until(PANEL + ".offsetHeight === 0");
    browser.value("document.getElementById('gk-toggle').click()");
    browser.until(PANEL + ".offsetHeight > 0");
    running.project.write(DATA, whole);
    browser.until(PANEL + ".innerText.trim() === '' && " + PANEL + ".offsetHeight === 0");
  }

  private static void card(Browser browser) throws Exception {
    browser.value("document.querySelector('.gk-fact').scrollIntoView()");
    browser.value("document.querySelector('.prose p').focus()");
    for (int i = 0;
        i < 40 && !browser.value("document.activeElement.className").contains("gk-fact");
        i++) {
      browser.press("Tab");
    }
    assertEquals("收支总计.本年", browser.value("document.activeElement.dataset.fact"));
    browser.press("Enter");
    browser.until("!" + CARD + ".hidden && " + CARD + ".innerText.includes('用在')");
    assertTrue(browser.value(CARD + ".innerText").contains("收入.一般公共预算财政拨款收入"));
    assertEquals("gk-card", browser.value("document.activeElement.id"));
    browser.press("Escape");
    browser.until(CARD + ".hidden");
    assertEquals("收支总计.本年", browser.value("document.activeElement.dataset.fact"));
    browser.value("document.querySelector('.gk-fact').click()");
    browser.until("!" + CARD + ".hidden");
  }
}
