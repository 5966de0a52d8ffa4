package gongkai.figure;

import gongkai.account.Compared;
import gongkai.account.Named;
import gongkai.account.Report;
import gongkai.finding.Findings;
import gongkai.finding.Location;
import gongkai.format.FigureSpec;
import gongkai.format.Format;
import gongkai.format.NumberStyle;
import gongkai.money.Amount;
import gongkai.money.Change;
import gongkai.money.Share;
import gongkai.term.Path;
import gongkai.term.Path.Found;
import gongkai.term.Similar;
import gongkai.term.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides what a report's figures show. */
public final class Figures {
  private static final String UNIT = "万元";

  private final Report report;
  private final NumberStyle style;
  private final Format format;
  private final Findings findings;

  /**
   * @param findings takes a note of every path that names no fact
   */
  public Figures(Report report, Format format, Findings findings) {
    this.report = report;
    this.format = format;
    this.style = format.numbers();
    this.findings = findings;
  }

  /** The figure, or nothing where its facts are not given. */
  public Optional<Figure> show(FigureSpec spec, Location at) {
    return spec.shape() == FigureSpec.Shape.BARS ? bars(spec, at) : ring(spec, at);
  }

  private <T> Optional<T> find(String path, Class<T> type, Location at) {
    Found found = Path.find(path, report);
    if (found instanceof Found.Unknown unknown) {
      findings.error(
          "体例-01",
          at,
          "取数“" + path + "”里的“" + unknown.term() + "”不是事实的名称",
          Similar.advice(unknown.term(), unknown.known()));
    }
    return found instanceof Found.Given given
        ? Optional.of(given.value()).filter(type::isInstance).map(type::cast)
        : Optional.empty();
  }

  private Optional<Figure> bars(FigureSpec spec, Location at) {
    List<Datum> data = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (FigureSpec.Series series : spec.series()) {
      Optional<Compared> fact = find(series.path(), Compared.class, at);
      fact.ifPresent(
          both -> {
            both.prior().ifPresent(a -> data.add(bar(report.priorYear(), series, both, a)));
            both.actual().ifPresent(a -> data.add(bar(report.year(), series, both, a)));
          });
      fact.flatMap(f -> sentence(series.name(), f)).ifPresent(sentences::add);
    }
    return data.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Figure(
                spec.number(),
                spec.caption(),
                Figure.Kind.BARS,
                UNIT,
                data,
                "",
                List.of(),
                String.join("", sentences)));
  }

  private Datum bar(int year, FigureSpec.Series series, Compared both, Amount amount) {
    String fact = series.path() + term(both, amount);
    return new Datum(year + "年度", series.name(), amount, style.print(amount), "", fact);
  }

  /** What the form calls one of the two amounts: 本年, 决算, 上年. */
  private static String term(Compared both, Amount amount) {
    Vocabulary terms = Vocabulary.of(both.getClass());
    return terms.terms().stream()
        .filter(term -> terms.get(both, term).filter(held -> held == amount).isPresent())
        .findFirst()
        .map(term -> "." + term)
        .orElse("");
  }

  private Optional<String> sentence(String name, Compared fact) {
    return fact.actual()
        .map(
            actual ->
                fact.prior()
                        .map(prior -> report.priorYear() + "年度" + name + print(prior) + "，")
                        .orElse("")
                    + report.year()
                    + "年度"
                    + fact.prior().map(prior -> "").orElse(name)
                    + print(actual)
                    + fact.change().map(this::clause).orElse("")
                    + "。");
  }

  private String clause(Change change) {
    return "，" + style.print(change, format.wording());
  }

  private String print(Amount amount) {
    return style.print(amount) + UNIT;
  }

  private Optional<Figure> ring(FigureSpec spec, Location at) {
    List<Named> parts =
        find(spec.parts().orElse(""), List.class, at).stream()
            .flatMap(list -> ((List<?>) list).stream())
            .flatMap(part -> part instanceof Named named ? Stream.of(named) : Stream.empty())
            .toList();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Amount whole =
        spec.total()
            .flatMap(path -> find(path, Amount.class, at))
            .orElseGet(() -> Amount.sum(parts.stream().map(Named::amount).toList()));
    String name = spec.whole().orElse(spec.caption());
    List<Datum> data = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).amount().signum() > 0) {
        String fact = spec.parts().orElse("") + "." + (i + 1) + ".金额";
        data.add(slice(parts.get(i), name, whole, fact));
      }
    }
    return Optional.of(
        new Figure(
            spec.number(),
            spec.caption(),
            Figure.Kind.RING,
            UNIT,
            data,
            style.print(whole),
            parts.stream().filter(part -> part.amount().signum() <= 0).map(Named::name).toList(),
            describe(name, whole, data)));
  }

  private Datum slice(Named part, String whole, Amount of, String fact) {
    return new Datum(
        part.name(),
        whole,
        part.amount(),
        style.print(part.amount()),
        Share.of(part.amount(), of).map(style::percent).orElse(""),
        fact);
  }

  private String describe(String name, Amount whole, List<Datum> data) {
    String head = report.year() + "年度" + name + print(whole);
    return data.isEmpty()
        ? head + "。"
        : head
            + "，其中："
            + data.stream()
                .map(d -> d.name() + d.text() + UNIT + "，占" + d.share())
                .collect(Collectors.joining("；"))
            + "。";
  }
}
