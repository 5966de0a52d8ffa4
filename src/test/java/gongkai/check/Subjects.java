package gongkai.check;

import gongkai.account.Bureau;
import gongkai.account.Completion;
import gongkai.account.Past;
import gongkai.account.Report;
import gongkai.check.rule.Subject;
import gongkai.classification.Classification;
import gongkai.document.Coverage;
import gongkai.finding.Findings;
import gongkai.money.Unit;
import gongkai.source.Binder;
import gongkai.source.Bound;
import gongkai.source.Csv;
import gongkai.source.Node;
import gongkai.source.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reports from text, as the rules see them. */
final class Subjects {
  static final Classification NAMES = names();
  static final String FILE = "data.yaml";
  static final Bureau BUREAU =
      new Bureau(
          "测试市财政局",
          Optional.of("市财政局"),
          "某省测试市",
          Optional.of("本局"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private Subjects() {}

  private static Classification names() {
    try {
      String list = Files.readString(Path.of("data/subjects/2024.csv"));
      return Csv.classification("", list, new Findings());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A report, with what a report must have filled in.
   *
   * @param previous text of last year's report, if there is one
   */
  static Subject of(
      String text, Optional<String> previous, List<Subject.Text> texts, Set<String> explained) {
    return of(text, previous, texts, explained, report -> Coverage.NONE, Past.NONE);
  }

  /**
   * As above.
   *
   * @param coverage how much of what its form asks for a report gives
   * @param past how it was frozen before
   */
  static Subject of(
      String text,
      Optional<String> previous,
      List<Subject.Text> texts,
      Set<String> explained,
      Function<Report, Coverage> coverage,
      Past past) {
    Bound<Report> stated = bound(FILE, text, 2024);
    Report report = Completion.of(stated.value(), NAMES);
    return Subject.of(
        report,
        stated.places(),
        BUREAU,
        NAMES,
        previous.map(t -> Completion.of(bound("previous.yaml", t, 2023).value(), NAMES)),
        texts,
        explained,
        coverage.apply(report),
        past);
  }

  private static Bound<Report> bound(String file, String stated, int year) {
    StringBuilder text = new StringBuilder(stated);
    Map<String, String> required = new LinkedHashMap<>();
    required.put("年度", String.valueOf(year));
    required.put("体例", "henan-2024");
    required.put("收入", "{}");
    required.put("支出", "{}");
    required.forEach(
        (key, value) -> {
          if (("\n" + text).indexOf("\n" + key + ":") < 0) {
            text.append(key).append(": ").append(value).append('\n');
          }
        });
    Findings findings = new Findings();
    Node node = YamlReader.read(file, text.toString(), findings).orElseThrow();
    boolean yuan = text.indexOf("金额单位: 元") >= 0;
    Optional<Bound<Report>> bound =
        Binder.bind(Report.class, node, yuan ? Unit.YUAN : Unit.TEN_THOUSAND_YUAN, findings);
    if (findings.hasErrors()) {
      throw new IllegalArgumentException(findings.sorted().toString());
    }
    return bound.orElseThrow();
  }
}
