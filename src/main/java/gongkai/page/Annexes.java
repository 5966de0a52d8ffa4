package gongkai.page;

import gongkai.account.Attachment;
import gongkai.download.OpenData;
import gongkai.prose.Prose;
import gongkai.prose.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is attached to one report: documents and score sheets with pages of their own, and files to
 * download. The place in the list is part of the address: it is the number of the annex.
 */
final class Annexes {
  /** Below the page's own title. */
  private static final int HEADING = 2;

  private final Draft draft;
  private final String title;
  private final Map<String, Map<String, Object>> pages = new LinkedHashMap<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final List<Map<String, Object>> links = new ArrayList<>();
  private final List<OpenData.Annex> listed = new ArrayList<>();

  /**
   * @param title of the report
   */
  Annexes(Draft draft, String title) {
    this.draft = draft;
    this.title = title;
    List<Attachment> attachments = draft.report().attachments();
    for (int i = 0; i < attachments.size(); i++) {
      add(i + 1, attachments.get(i));
    }
  }

  /** Address in the report's folder of the page of the annex with a number. */
  static String address(int number) {
    return "annex-" + number + ".html";
  }

  /** Address in the report's folder → what the layout of the annex is given. */
  Map<String, Map<String, Object>> pages() {
    return pages;
  }

  /** Address in the report's folder → the file. */
  Map<String, byte[]> files() {
    return files;
  }

  /** As the report lists them. */
  List<Map<String, Object>> links() {
    return links;
  }

  /** As the report's data list them. */
  List<OpenData.Annex> listed() {
    return listed;
  }

  private void add(int number, Attachment attachment) {
    attachment
        .document()
        .flatMap(draft::text)
        .ifPresent(text -> document(number, attachment, text));
    attachment.file().ifPresent(name -> file(number, attachment, name));
    draft
        .report()
        .scores()
        .filter(scores -> attachment.scores())
        .ifPresent(scores -> page(number, attachment).put("自评表", scores));
  }

  private void document(int number, Attachment attachment, Reading text) {
    Prose.Chapter chapter = text.chapter(HEADING);
    Map<String, Object> model = page(number, attachment);
    model.put("正文", chapter.html());
    model.put(
        "目录",
        chapter.contents().stream()
            .filter(entry -> entry.depth() < 2)
            .map(e -> Map.<String, Object>of("层", e.depth(), "标题", e.title(), "锚", e.anchor()))
            .toList());
  }

  private Map<String, Object> page(int number, Attachment attachment) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("序号", number);
    model.put("标题", attachment.name());
    model.put("年度", draft.report().year());
    model.put("报告", Map.of("名称", title, "链接", "index.html"));
    model.put("目录", List.of());
    pages.put(address(number), model);
    listed.add(new OpenData.Annex(number, attachment.name(), address(number)));
    links.add(
        Map.of("序号", number, "名称", attachment.name(), "链接", address(number), "类型", "", "大小", ""));
    return model;
  }

  private void file(int number, Attachment attachment, String name) {
    byte[] content = draft.filed().files().get(name);
    if (content == null) {
      return; // Told of where the file was looked for.
    }
    String address = "attachments/" + name;
    files.put(address, content);
    listed.add(new OpenData.Annex(number, attachment.name(), Links.encoded(address)));
    String type = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    links.add(
        Map.of(
            "序号",
            number,
            "名称",
            attachment.name(),
            "链接",
            Links.encoded(address),
            "类型",
            type,
            "大小",
            OpenData.size(content.length)));
  }
}
