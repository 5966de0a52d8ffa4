package gongkai.site;

import gongkai.account.Bureau;
import gongkai.account.Completion;
import gongkai.account.Report;
import gongkai.chart.Charts;
import gongkai.document.Arrangement;
import gongkai.document.Document;
import gongkai.document.Document.Block;
import gongkai.document.Form;
import gongkai.figure.Datum;
import gongkai.figure.Figure;
import gongkai.finding.Findings;
import gongkai.finding.Location;
import gongkai.prose.Html;
import gongkai.prose.Prose;
import gongkai.table.Table;
import gongkai.theme.Narrator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the layout of one report's page is given, and the files beside the page. */
final class ReportPage {
  private static final int HEADING = 5;

  private final Project.Filed filed;
  private final Report report;
  private final Findings findings;
  private final Map<String, Html> prose;
  private final Document document;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final List<Map<String, Object>> downloads = new ArrayList<>();

  ReportPage(
      Project.Filed filed,
      Bureau bureau,
      Completion completion,
      Form form,
      Narrator narrator,
      Findings findings) {
    this.filed = filed;
    this.report = completion.report();
    this.findings = findings;
    this.document = Arrangement.of(form, bureau, completion, findings);
    this.prose =
        narrator
            .of(report, bureau, filed.file(), findings)
            .tell(narratives(document.parts()).distinct().toList());
  }

  private static Stream<String> narratives(List<Document.Section> sections) {
    return sections.stream()
        .flatMap(
            section ->
                Stream.concat(
                    section.blocks().stream()
                        .filter(Block.Narrative.class::isInstance)
                        .map(block -> ((Block.Narrative) block).name()),
                    narratives(section.sections())));
  }

  Document document() {
    return document;
  }

  /** The document as the layout sees it. Fills {@link #files} on the way. */
  Map<String, Object> model() {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("标题", document.title());
    model.put("部分", document.parts().stream().map(this::section).toList());
    return model;
  }

  /** Address within the report's folder → content. */
  Map<String, byte[]> files() {
    return files;
  }

  List<Map<String, Object>> downloads() {
    return downloads;
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
      return text(text.name()).map(html -> Map.of("类别", "文", "正文", html));
    }
    if (block instanceof Block.Drawing drawing) {
      return Optional.of(figure(drawing.figure()));
    }
    if (block instanceof Block.Form form) {
      return Optional.of(table(form.table()));
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

  private Optional<Html> text(String name) {
    String markdown = filed.texts().get(name);
    if (markdown == null) {
      String file = "content/reports/" + filed.address() + name + ".md";
      findings.error("数据-01", Location.of(file), "没有这个文件", "写上“" + name + "”的内容");
      return Optional.empty();
    }
    return Optional.of(Prose.document(markdown, HEADING));
  }

  private Map<String, Object> figure(Figure figure) {
    String file = "figure-" + figure.number() + ".csv";
    byte[] csv = Downloads.figure(figure);
    add(file, "图" + figure.number() + " " + figure.caption(), csv);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("类别", "图");
    model.put("锚", "t" + figure.number());
    model.put("图号", figure.number());
    model.put("图名", figure.caption());
    model.put("图形", new Html(Charts.svg(figure, "f" + figure.number())));
    model.put("说明", figure.description());
    model.put("单位", figure.unit());
    model.put("有占比", figure.kind() == Figure.Kind.RING);
    model.put("行", figure.data().stream().map(ReportPage::datum).toList());
    model.put("另有", figure.absent());
    model.put("下载", file);
    return model;
  }

  private static Map<String, Object> datum(Datum datum) {
    return Map.of(
        "名称", datum.name(), "系列", datum.series(), "金额", datum.text(), "占比", datum.share());
  }

  private Map<String, Object> table(Table table) {
    List<Map<String, Object>> links = new ArrayList<>();
    for (int i = 0; i < table.panels().size(); i++) {
      Table.Panel panel = table.panels().get(i);
      String suffix = table.panels().size() == 1 ? "" : "-" + (i + 1);
      String file = "table-" + table.id() + suffix + ".csv";
      add(file, panel.caption(), Downloads.panel(panel));
      links.add(Map.of("名称", panel.caption(), "链接", file));
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

  private void add(String file, String name, byte[] content) {
    files.put(file, content);
    downloads.add(Map.of("名称", name, "链接", file, "大小", size(content.length)));
  }

  private static String size(int bytes) {
    return bytes < 1024 ? bytes + " B" : (bytes + 512) / 1024 + " KB";
  }
}
