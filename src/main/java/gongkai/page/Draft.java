package gongkai.page;

import gongkai.account.Attachment;
import gongkai.account.Report;
import gongkai.account.RoundingDifference;
import gongkai.classification.Classification;
import gongkai.document.Arrangement;
import gongkai.document.Coverage;
import gongkai.document.Document;
import gongkai.document.Form;
import gongkai.finding.Findings;
import gongkai.finding.Location;
import gongkai.prose.Excess;
import gongkai.prose.Html;
import gongkai.prose.Reading;
import gongkai.theme.Narrator;
import gongkai.theme.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One report in words, before any markup: its sentences told, its documents with the facts that
 * they quote. All that is wrong with them is found here, so that a report can be checked without
 * its pages being made. Used by one thread.
 */
public final class Draft {
  private final Filed filed;
  private final Report report;
  private final Classification names;
  private final Form form;
  private final Findings findings;
  private final Narrator.Telling telling;
  private final Map<String, String> sentences;
  private final Set<String> silent = new TreeSet<>();
  private final Map<String, Reading> texts = new TreeMap<>();

  /**
   * @param report completed
   * @param names the list that names its codes
   */
  public Draft(
      Filed filed,
      Report report,
      Classification names,
      Form form,
      Narrator narrator,
      Findings findings) {
    this.filed = filed;
    this.report = report;
    this.names = names;
    this.form = form;
    this.findings = findings;
    this.telling = narrator.of(report, filed.bureau(), filed.file(), findings);
    this.sentences =
        telling.words(form.sentences().stream().filter(form.narratives()::containsKey).toList());
    sentences.keySet().stream().filter(s -> sentences.get(s).isBlank()).forEach(silent::add);
    sentences.keySet().removeAll(silent);
    write();
  }

  public Filed filed() {
    return filed;
  }

  public Report report() {
    return report;
  }

  /** The list that names the report's codes. */
  Classification names() {
    return names;
  }

  public Form form() {
    return form;
  }

  /**
   * The report arranged by its form.
   *
   * @param rounded totals that miss their parts by rounding alone
   */
  public Document arrange(List<RoundingDifference> rounded) {
    return Arrangement.of(form, filed.bureau(), report, rounded, sentences.keySet(), findings);
  }

  /** How much of what the form asks for the report gives. */
  public Coverage coverage() {
    Set<String> written = new TreeSet<>(filed.texts().keySet());
    written.removeIf(name -> filed.texts().get(name).isBlank());
    return Arrangement.coverage(form, filed.bureau(), report, silent, written);
  }

  /** The prose of the sentence files. */
  Map<String, Html> prose() {
    return telling.prose(sentences);
  }

  /** The Markdown of one of the report's documents, with the facts that it quotes. */
  Optional<Reading> text(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  private void write() {
    Quotation quotation = new Quotation(report, filed.bureau(), form.format(), findings);
    List<String> used = new ArrayList<>(form.documents());
    used.stream().filter(name -> !has(name)).forEach(this::missing);
    for (int i = 0; i < report.attachments().size(); i++) {
      Attachment annex = report.attachments().get(i);
      requireContent(annex, "附件." + (i + 1) + ".");
      annex.document().ifPresent(used::add);
    }
    filed
        .texts()
        .forEach(
            (name, text) -> {
              String filled = text;
              if (used.contains(name)) {
                filled = filled(name, quotation.fill(filed.document(name), text));
              } else {
                unused(name);
              }
              Reading reading = new Reading(filled);
              texts.put(name, reading);
              reading
                  .untitledTables()
                  .forEach(line -> untitled(new Location(filed.document(name), line, 1)));
            });
    requireShown();
  }

  /** What was read was in bounds; what it quotes may be longer than it is. */
  private String filled(String name, String text) {
    Optional<Excess> excess =
        text.equals(filed.texts().get(name)) ? Optional.empty() : Excess.in(text);
    if (excess.isEmpty()) {
      return text;
    }
    Location at = new Location(filed.document(name), excess.get().line(), 1);
    findings.error("数据-21", at, "引用填好以后，" + excess.get().message(), "少引用一些");
    return "";
  }

  /** What is stated has to be seen somewhere. */
  private void requireShown() {
    if (report.scores().isPresent()
        && report.attachments().stream().noneMatch(Attachment::scores)) {
      warn("部门整体自评表", "自评表没有用在任何地方", "在“附件”里加 {名称: 部门整体自评表, 自评表: 是}，或删去它");
    }
    if (!report.attachments().isEmpty()
        && Form.items(form.format().parts()).allMatch(item -> item.attachments().isEmpty())) {
      warn("附件", "体例没有“附件”一节，报告里看不到附件", "在体例的大纲里加 {附件: 全部}，或删去附件");
    }
  }

  private void warn(String path, String message, String advice) {
    findings.warning("数据-15", place(path), message, advice);
  }

  private void untitled(Location at) {
    findings.warning("数据-19", at, "这个表没有题", "在表的下一行写“[题]”，读屏软件靠它辨认表");
  }

  private boolean has(String name) {
    return filed.texts().containsKey(name);
  }

  private void missing(String name) {
    Location at = Location.of(filed.document(name));
    findings.error("数据-01", at, "没有这个文件", "写上“" + name + "”的内容");
  }

  private void unused(String name) {
    findings.warning("数据-15", Location.of(filed.document(name)), "这个文件没有用在任何地方", "写进报告的“附件”，或删去它");
  }

  private void requireContent(Attachment annex, String path) {
    annex
        .document()
        .filter(name -> !has(name))
        .ifPresent(
            name ->
                findings.error(
                    "数据-01", place(path + "文档"), "没有文件 " + filed.document(name), "补上它，或改正附件的“文档”"));
    if (annex.scores() && report.scores().isEmpty()) {
      findings.error("数据-04", place(path + "自评表"), "没有填“部门整体自评表”", "补上它，或删去这个附件");
    }
  }

  private Location place(String path) {
    return filed.stated().places().nearest(path);
  }
}
