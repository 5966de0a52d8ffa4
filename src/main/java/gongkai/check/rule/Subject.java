package gongkai.check.rule;

import gongkai.account.Bureau;
import gongkai.account.Past;
import gongkai.account.Report;
import gongkai.classification.Classification;
import gongkai.document.Coverage;
import gongkai.money.Amount;
import gongkai.source.Places;
import gongkai.term.Index;
import gongkai.term.Path;
import gongkai.term.Path.Found;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is checked: one report, with all that rules may compare it with.
 *
 * @param report completed: what follows from the stated figures is filled in
 * @param facts all that the report gives
 * @param places where each stated value stands
 * @param classification of the report's year
 * @param previous the bureau's completed report of the year before, if the site has it
 * @param texts the report's own documents
 * @param passages all words that the bureau wrote, in the documents and in the data
 * @param explained codes that the format's glossary explains
 * @param coverage how much of what the form asks for the report gives
 * @param past how it was frozen before
 */
public record Subject(
    Report report,
    Index facts,
    Places places,
    Bureau bureau,
    Classification classification,
    Optional<Report> previous,
    List<Text> texts,
    List<Passage> passages,
    Set<String> explained,
    Coverage coverage,
    Past past) {
  /**
   * One of the report's own documents.
   *
   * @param name without ending, e.g. 职责
   * @param file from the project's root
   */
  public record Text(String name, String file, String markdown) {}

  public Subject {
    texts = List.copyOf(texts);
    passages = List.copyOf(passages);
    explained = Set.copyOf(explained);
  }

  /** With all that the report gives, and all its words. */
  public static Subject of(
      Report report,
      Places places,
      Bureau bureau,
      Classification classification,
      Optional<Report> previous,
      List<Text> texts,
      Set<String> explained,
      Coverage coverage,
      Past past) {
    Index facts = Index.of(report);
    return new Subject(
        report,
        facts,
        places,
        bureau,
        classification,
        previous,
        texts,
        Passages.of(facts, places, texts),
        explained,
        coverage,
        past);
  }

  /**
   * The fact at a path.
   *
   * @throws IllegalArgumentException if no fact can have that path: then the rule has a mistake
   */
  public <T> Optional<T> fact(String path, Class<T> type) {
    return fact(facts.find(path), path, type);
  }

  /** As {@link #fact(String, Class)}, where the path may be wrong: a clerk has written it. */
  public <T> Optional<T> find(String path, Class<T> type) {
    return as(facts.find(path), type);
  }

  /** As {@link #fact(String, Class)}, of the report of the year before. */
  public <T> Optional<T> previousFact(String path, Class<T> type) {
    return previous.flatMap(before -> fact(Path.find(path, before), path, type));
  }

  private static <T> Optional<T> fact(Found found, String path, Class<T> type) {
    if (found instanceof Found.Unknown unknown) {
      throw new IllegalArgumentException("no fact: " + path + " (" + unknown.term() + ")");
    }
    return as(found, type);
  }

  private static <T> Optional<T> as(Found found, Class<T> type) {
    return found instanceof Found.Given given && type.isInstance(given.value())
        ? Optional.of(type.cast(given.value()))
        : Optional.empty();
  }

  /** Whether the bureau has nothing there: the list on the way is given, and has no such line. */
  public boolean isNothing(String path) {
    return facts.find(path) instanceof Found.None;
  }

  /** Whether the figure itself stands in the report's file, rather than being computed. */
  public boolean isStated(String path) {
    return places.find(path).isPresent();
  }

  /** The amount at a path; none if it is not given. */
  public Optional<Amount> amount(String path) {
    return fact(path, Amount.class);
  }

  /** The number of things at a path; none if it is not given. */
  public Optional<Integer> count(String path) {
    return fact(path, Integer.class);
  }

  /** The entries of a list; none if it is not given. */
  public List<?> list(String path) {
    return fact(path, List.class).map(entries -> (List<?>) entries).orElse(List.of());
  }

  /** The lines of a classified list, in the order of their codes; empty if there is none. */
  public TreeMap<String, Object> lines(String path) {
    TreeMap<String, Object> lines = new TreeMap<>();
    fact(path, Map.class)
        .ifPresent(map -> ((Map<?, ?>) map).forEach((code, line) -> lines.put("" + code, line)));
    return lines;
  }
}
