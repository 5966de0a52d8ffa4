package gongkai.document;

import gongkai.account.Compared;
import gongkai.account.Report;
import gongkai.document.Coverage.Demand;
import gongkai.document.Coverage.Fact;
import gongkai.document.Coverage.Kind;
import gongkai.format.FigureSpec;
import gongkai.format.Format;
import gongkai.format.Item;
import gongkai.format.TableSpec;
import gongkai.term.Path;
import gongkai.term.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Goes through a form's outline and holds each thing in it against one report. */
final class Demands {
  /** What stands in a sentence file between its words. */
  private static final Pattern CODE = Pattern.compile("<#[^>]*>|\\$\\{[^}]*}");

  private static final Pattern PATH = Pattern.compile("[\\p{IsHan}（）“”]+(?:\\.[\\p{IsHan}（）“”]+)*");

  private final Form form;
  private final Report report;
  private final Set<String> silent;
  private final Set<String> written;
  private final UnaryOperator<String> titles;
  private final List<Demand> demands = new ArrayList<>();

  /**
   * @param silent sentence files that say nothing of the report
   * @param written the report's own documents that say something
   * @param titles puts a title's facts in
   */
  Demands(
      Form form,
      Report report,
      Set<String> silent,
      Set<String> written,
      UnaryOperator<String> titles) {
    this.form = form;
    this.report = report;
    this.silent = silent;
    this.written = written;
    this.titles = titles;
  }

  Coverage coverage() {
    form.format().parts().forEach(this::section);
    return new Coverage(demands);
  }

  private void section(Format.Section section) {
    List<String> sentences =
        section.items().stream()
            .flatMap(item -> item.narrative().stream())
            .filter(form.narratives()::containsKey)
            .toList();
    if (!sentences.isEmpty()) {
      boolean told = !silent.containsAll(sentences);
      List<Fact> lacking = told ? List.of() : sentences.stream().flatMap(this::unknown).toList();
      add(Kind.SECTION, titles.apply(section.title()), told, lacking);
    }
    section.items().forEach(this::item);
    section.sections().forEach(this::section);
  }

  private void add(Kind kind, String name, boolean met, List<Fact> lacking) {
    demands.add(new Demand(kind, name, met, false, distinct(lacking)));
  }

  private void item(Item item) {
    item.table().map(form.tables()::get).ifPresent(this::table);
    item.figure().flatMap(this::spec).ifPresent(this::figure);
    item.document().ifPresent(d -> add(Kind.DOCUMENT, d, written.contains(d), List.of()));
    item.attachments()
        .ifPresent(all -> add(Kind.ATTACHMENTS, "附件", !report.attachments().isEmpty(), List.of()));
  }

  private void table(TableSpec spec) {
    String name = titles.apply(spec.number().map(n -> n + " ").orElse("") + spec.title());
    List<Fact> lacking =
        spec.needed().stream().filter(path -> !isGiven(path)).map(Demands::stated).toList();
    boolean printed = lacking.isEmpty() && !spec.panels().isEmpty();
    demands.add(
        new Demand(Kind.TABLE, name, printed, spec.absentNote().isPresent(), distinct(lacking)));
  }

  /** Each fact once, in as many words as are needed for it. */
  private static List<Fact> distinct(List<Fact> facts) {
    Predicate<Fact> isSaidBetter =
        fact ->
            fact.words().equals(fact.path())
                && facts.stream().anyMatch(f -> f.path().equals(fact.path()) && !f.equals(fact));
    return facts.stream().distinct().filter(isSaidBetter.negate()).toList();
  }

  private Optional<FigureSpec> spec(int number) {
    return form.figures().stream().filter(figure -> figure.number() == number).findFirst();
  }

  private void figure(FigureSpec spec) {
    List<Fact> lacking =
        spec.shape() == FigureSpec.Shape.BARS
            ? spec.series().stream().flatMap(series -> years(series.path())).toList()
            : spec.parts().filter(path -> !isGiven(path)).stream().map(Demands::stated).toList();
    add(Kind.FIGURE, "图" + spec.number() + " " + spec.caption(), lacking.isEmpty(), lacking);
  }

  /** What a comparison of two years lacks. */
  private Stream<Fact> years(String path) {
    if (find(path) instanceof Path.Found.Given given && given.value() instanceof Compared fact) {
      return Stream.of(
              fact.actual().map(a -> "").orElse(path),
              fact.prior().map(b -> "").orElse(path + ".上年"))
          .filter(lacking -> !lacking.isEmpty())
          .map(Demands::stated);
    }
    return isGiven(path) ? Stream.empty() : Stream.of(stated(path));
  }

  private Path.Found find(String path) {
    return Path.find(path, report);
  }

  /** Whether there is something at the path; one that no fact can have is told of elsewhere. */
  private boolean isGiven(String path) {
    Path.Found found = find(path);
    return found instanceof Path.Found.Unknown
        || found instanceof Path.Found.Given given
            && !(given.value() instanceof Map<?, ?> map && map.isEmpty())
            && !(given.value() instanceof Collection<?> list && list.isEmpty());
  }

  /** The first fact that a sentence file asks for and that is not given, if there is one. */
  private Stream<Fact> unknown(String sentence) {
    return CODE.matcher(form.narratives().get(sentence))
        .results()
        .flatMap(code -> PATH.matcher(code.group()).results())
        .map(MatchResult::group)
        .filter(path -> Vocabulary.of(Report.class).knows(Path.of(path).steps().get(0)))
        .filter(path -> find(path) instanceof Path.Found.Missing)
        .map(Demands::stated)
        .limit(1);
  }

  /** What a bureau would have to state so that there is a fact at the path. */
  private static Fact stated(String path) {
    int dot = path.lastIndexOf('.');
    String above = dot < 0 ? path : path.substring(0, dot);
    return switch (path.substring(dot + 1)) {
      case "基本支出明细" -> new Fact(above + ".科目", above + ".科目（每一行的基本支出）");
      case "项目支出明细" -> new Fact(above + ".科目", above + ".科目（每一行的项目支出）");
      case "类级", "项级" -> new Fact(above + ".科目", above + ".科目");
      case "来源", "构成" -> new Fact(above, above + "（各项金额）");
      default -> new Fact(path, path);
    };
  }
}
