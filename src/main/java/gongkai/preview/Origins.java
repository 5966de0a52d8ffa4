package gongkai.preview;

import gongkai.account.Compared;
import gongkai.account.PublicationDate;
import gongkai.account.Remark;
import gongkai.account.Report;
import gongkai.finding.Location;
import gongkai.money.Amount;
import gongkai.money.Unit;
import gongkai.preview.Origin.How;
import gongkai.preview.Origin.Part;
import gongkai.site.Trace;
import gongkai.source.Places;
import gongkai.term.Mark;
import gongkai.term.Path;
import gongkai.term.Path.Found;
import gongkai.term.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out where the figures of one report come from. Used by one thread. */
final class Origins {
  private static final String OF_BUREAU = "部门.";
  private static final String CHANGE = ".变动";

  private final Report report;
  private final Places places;
  private final String bureauFile;
  private final Map<String, Object> stated;
  private final Trace trace;
  private Optional<Signatures> signatures = Optional.empty();

  /** The very amounts that are stated, and those that were computed, by their first path. */
  private final Map<Object, String> paths = new IdentityHashMap<>();

  Origins(Trace trace) {
    this.trace = trace;
    this.report = trace.report();
    this.places = trace.filed().stated().places();
    this.bureauFile = "data/" + trace.filed().slug() + "/bureau.yaml";
    this.stated = Leaves.of(trace.filed().stated().value());
    stated.forEach(this::name);
    Leaves.of(report).forEach(this::name);
  }

  private void name(String path, Object value) {
    if (value instanceof Amount) {
      paths.putIfAbsent(value, path);
    }
  }

  /** Path → value of everything that the report states. */
  Map<String, Object> stated() {
    return stated;
  }

  Optional<Location> place(String path) {
    return places.find(path);
  }

  /** The one path of a fact that can be reached on several. */
  String canonical(String path) {
    int by = path.indexOf(Mark.BY);
    if (by >= 0) {
      return canonical(path.substring(0, by)) + Mark.BY + canonical(path.substring(by + 1));
    }
    return places.find(path).isPresent() ? path : amount(path, report).map(paths::get).orElse(path);
  }

  private static Optional<Amount> amount(String path, Report in) {
    return Path.find(path, in) instanceof Found.Given given
            && given.value() instanceof Amount amount
        ? Optional.of(amount)
        : Optional.empty();
  }

  /** Where the figure at a path, or the quotient of two, comes from. */
  Origin of(String path) {
    int by = path.indexOf(Mark.BY);
    if (by >= 0) {
      return quotient(canonical(path), path.substring(0, by), path.substring(by + 1));
    }
    if (path.startsWith(OF_BUREAU)) {
      return stated(path, Location.of(bureauFile), "");
    }
    int change = path.indexOf(CHANGE);
    return change > 0 ? change(path, path.substring(0, change)) : fact(canonical(path));
  }

  private Origin fact(String path) {
    Found found = Path.find(path, report);
    String words = found instanceof Found.Given given ? words(given.value()) : "";
    Optional<Location> at = places.find(path);
    if (at.isPresent()) {
      return stated(path, at.get(), words);
    }
    if (found instanceof Found.None) {
      return Origin.of(path, How.ABSENT, words);
    }
    List<Part> parts = parts(path);
    if (!parts.isEmpty()) {
      return new Origin(path, How.SUM, words, Optional.empty(), parts);
    }
    boolean zero = amount(path, report).filter(Amount::isZero).isPresent();
    return Origin.of(path, zero ? How.ZERO : How.COMPUTED, words);
  }

  /** Made when first needed: most pages are looked at without a question. */
  private Signatures signatures() {
    Signatures known =
        signatures.orElseGet(() -> new Signatures(trace.filed().stated().value(), trace.names()));
    signatures = Optional.of(known);
    return known;
  }

  private List<Part> parts(String path) {
    Optional<Amount> plain = amount(path, report);
    Optional<Amount> signed = amount(path, signatures().completed());
    List<Part> parts = new ArrayList<>();
    if (plain.isPresent() && signed.isPresent()) {
      signatures()
          .parts(plain.get(), signed.get())
          .forEach((part, times) -> parts.add(new Part(times, fact(part))));
    }
    return parts;
  }

  private static Origin stated(String path, Location at, String words) {
    return new Origin(path, How.STATED, words, Optional.of(at), List.of());
  }

  private Origin quotient(String path, String part, String whole) {
    List<Part> parts = List.of(new Part(1, of(part)), new Part(1, of(whole)));
    return new Origin(path, How.QUOTIENT, "", Optional.empty(), parts);
  }

  /** A clause such as 增加…万元，增长…%. */
  private Origin change(String path, String of) {
    if (!(Path.find(of, report) instanceof Found.Given given
        && given.value() instanceof Compared both)) {
      return Origin.of(path, How.COMPUTED, "");
    }
    List<Part> parts = new ArrayList<>();
    both.actual().ifPresent(a -> parts.add(new Part(1, fact(canonical(term(of, both, a))))));
    both.prior().ifPresent(a -> parts.add(new Part(-1, fact(canonical(term(of, both, a))))));
    return new Origin(path, How.CHANGE, "", Optional.empty(), parts);
  }

  private static String term(String of, Compared both, Amount amount) {
    Vocabulary terms = Vocabulary.of(both.getClass());
    return terms.terms().stream()
        .filter(term -> terms.get(both, term).filter(held -> held == amount).isPresent())
        .findFirst()
        .map(term -> of + "." + term)
        .orElse(of);
  }

  /** A value as a proof writes it. */
  static String words(Object value) {
    if (value instanceof Amount amount) {
      return amount + amount.unit().word();
    }
    if (value instanceof Remark remark) {
      return remark.markdown();
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Boolean truth) {
      return truth ? "是" : "否";
    }
    if (value instanceof Unit unit) {
      return unit.word();
    }
    return value instanceof PublicationDate date ? date.chinese() : value.toString();
  }
}
