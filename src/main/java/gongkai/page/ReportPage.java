package gongkai.page;

import gongkai.account.Report;
import gongkai.document.Document;
import gongkai.document.Document.Block;
import gongkai.download.OpenData;
import gongkai.download.Subject;
import gongkai.figure.Figure;
import gongkai.prose.Html;
import gongkai.search.Passage;
import gongkai.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the layout of one report's page is given, and the files beside the page. */
final class ReportPage {
  private static final int HEADING = 5;

  private final Draft draft;
  private final Report report;
  private final Map<String, Html> prose;
  private final Map<String, Html> texts = new TreeMap<>();
  private final Document document;
  private final Annexes annexes;
  private final OpenData data;

  ReportPage(Draft draft, Document document, Shell shell) {
    this.draft = draft;
    this.report = draft.report();
    this.prose = draft.prose();
    this.document = document;
    this.annexes = new Annexes(draft, document.title());
    Filed filed = draft.filed();
    Subject subject =
        new Subject(
            shell.info(),
            filed.bureau(),
            filed.slug(),
            document.title(),
            draft.form().format().name(),
            shell.url(filed.folder()));
    this.data = new OpenData(subject, report, draft.names(), document, annexes.listed());
  }

  Annexes annexes() {
    return annexes;
  }

  Document document() {
    return document;
  }

  /** The document as the layout sees it. */
  Map<String, Object> model() {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("标题", document.title());
    model.put("部分", document.parts().stream().map(this::section).toList());
    return model;
  }

  /** The report as it is searched. */
  List<Passage> passages() {
    return Passages.of(document, this::words, annexes.pages());
  }

  private String words(Block block) {
    if (block instanceof Block.Narrative narrative) {
      return prose.get(narrative.name()).words();
    }
    return block instanceof Block.Text document && texts.containsKey(document.name())
        ? texts.get(document.name()).words()
        : "";
  }

  /** The files of data beside it. */
  OpenData data() {
    return data;
  }

  private Map<String, Object> section(Document.Section section) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("编号", section.number());
    model.put("标题", section.title());
    model.put("锚", section.anchor());
    model.put("内容", section.blocks().stream().map(this::block).flatMap(Optional::stream).toList());
    model.put("节", section.sections().stream().map(this::section).toList());
    return model;
  }

  private Optional<Map<String, Object>> block(Block block) {
    if (block instanceof Block.Narrative narrative) {
      return Optional.ofNullable(prose.get(narrative.name()))
          .map(html -> Map.of("类别", "文", "正文", html));
    }
    if (block instanceof Block.Text text) {
      Optional<Html> html = draft.text(text.name()).map(read -> read.document(HEADING));
      html.ifPresent(words -> texts.put(text.name(), words));
      return html.map(words -> Map.of("类别", "文", "正文", words));
    }
    if (block instanceof Block.Drawing drawing) {
      Figure figure = drawing.figure();
      return Optional.of(Drawn.model(figure, OpenData.file(figure)));
    }
    if (block instanceof Block.Form form) {
      return Optional.of(table(form.table()));
    }
    if (block instanceof Block.Attachments) {
      return Optional.of(Map.of("类别", "附件", "条目", annexes.links()));
    }
    if (block instanceof Block.AbsentForm form) {
      return Optional.of(
          Map.of(
              "类别",
              "缺表",
              "锚",
              "b" + form.id(),
              "表号",
              form.number(),
              "标题",
              form.title(),
              "说明",
              form.note()));
    }
    return Optional.of(glossary((Block.Glossary) block));
  }

  private Map<String, Object> table(Table table) {
    List<Map<String, Object>> links = new ArrayList<>();
    for (int i = 0; i < table.panels().size(); i++) {
      links.add(Map.of("名称", table.panels().get(i).caption(), "链接", OpenData.file(table, i)));
    }
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("类别", "表");
    model.put("锚", "b" + table.id());
    model.put("表", table);
    model.put("年度", report.year());
    model.put("下载", links);
    return model;
  }

  private Map<String, Object> glossary(Block.Glossary glossary) {
    List<Map<String, Object>> entries =
        glossary.entries().stream()
            .map(entry -> Map.<String, Object>of("名词", entry.term(), "解释", entry.explanation()))
            .toList();
    return Map.of("类别", "名词", "条目", entries);
  }
}
