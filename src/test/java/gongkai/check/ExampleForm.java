package gongkai.check;

import gongkai.account.Report;
import gongkai.check.rule.Subject;
import gongkai.document.Arrangement;
import gongkai.document.Coverage;
import gongkai.document.Form;
import gongkai.finding.Findings;
import gongkai.format.FigureSpec;
import gongkai.format.Format;
import gongkai.format.NumberStyle;
import gongkai.format.TableSpec;
import gongkai.format.Wording;
import gongkai.money.Unit;
import gongkai.source.Binder;
import gongkai.source.Node;
import gongkai.source.YamlReader;
import gongkai.theme.Narrator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The small form that an example may bring with it: its outline in a block {@code yaml 大纲}, tables
 * in {@code yaml 表 名称}, figures in {@code yaml 图}, sentences in {@code ftl 名称}.
 */
final class ExampleForm {
  private static final NumberStyle NUMBERS =
      new NumberStyle(
          false, Optional.empty(), false, "0", Optional.empty(), "0", "—", Optional.empty(), false);

  private final Map<String, String> blocks;

  private ExampleForm(Map<String, String> blocks) {
    this.blocks = blocks;
  }

  /**
   * How much of what the example's form asks for its report gives; nothing is asked without one.
   */
  static Coverage coverage(Map<String, String> blocks, Report report, List<Subject.Text> texts) {
    if (!blocks.containsKey("yaml 大纲")) {
      return Coverage.NONE;
    }
    Form form = new ExampleForm(blocks).form();
    Set<String> silent = new HashSet<>(form.sentences());
    new Narrator(form)
        .of(report, Subjects.BUREAU, "data.yaml", new Findings())
        .words(form.sentences())
        .forEach(
            (name, words) ->
                Optional.of(name).filter(n -> !words.isBlank()).ifPresent(silent::remove));
    Set<String> written =
        texts.stream()
            .filter(text -> !text.markdown().isBlank())
            .map(Subject.Text::name)
            .collect(Collectors.toSet());
    return Arrangement.coverage(form, Subjects.BUREAU, report, silent, written);
  }

  private Form form() {
    Wording words = new Wording("增加", "减少", "增长", "下降", "持平");
    List<Format.Section> parts = list("yaml 大纲", Format.Section.class);
    Map<String, TableSpec> tables = new TreeMap<>();
    Map<String, String> sentences = new TreeMap<>();
    blocks.forEach(
        (name, text) -> {
          if (name.startsWith("yaml 表 ")) {
            tables.put(
                name.substring("yaml 表 ".length()),
                Binder.bind(TableSpec.class, node(name), Unit.TEN_THOUSAND_YUAN, new Findings())
                    .orElseThrow()
                    .value());
          } else if (name.startsWith("ftl ")) {
            sentences.put(name.substring("ftl ".length()), text);
          }
        });
    List<FigureSpec> figures =
        blocks.containsKey("yaml 图") ? list("yaml 图", FigureSpec.class) : List.of();
    return new Form(
        "content/formats/例",
        new Format("例", "例", NUMBERS, words, parts),
        figures,
        tables,
        List.of(),
        sentences);
  }

  private Node node(String block) {
    return YamlReader.read(block, blocks.get(block), new Findings()).orElseThrow();
  }

  private <T> List<T> list(String block, Class<T> type) {
    Findings findings = new Findings();
    List<T> list = Binder.bindList(type, node(block), findings);
    if (findings.hasErrors()) {
      throw new IllegalArgumentException(findings.sorted().toString());
    }
    return list;
  }
}
