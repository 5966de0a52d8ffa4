package gongkai.site;

import gongkai.account.Completion;
import gongkai.account.Report;
import gongkai.classification.Classification;
import gongkai.finding.Findings;
import gongkai.page.Filed;
import gongkai.theme.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Goes once through reports of a project and reads each when its turn comes: bureaus side by side,
 * the years of one bureau one after another, because each is held against the last.
 */
final class Round<T> {
  private final Project project;
  private final Step<T> step;

  private Round(Project project, Step<T> step) {
    this.project = project;
    this.step = step;
  }

  /**
   * A report whose turn it is.
   *
   * @param report completed
   * @param before the bureau's completed report of the year before, if there is one
   * @param names the classification list of the report's year
   */
  record Turn(Filed filed, Report report, Optional<Report> before, Classification names) {}

  /** What is done with a report. */
  interface Step<T> {
    /**
     * @param turn nothing if the report could not be read in full
     * @param findings what was found in reading it; takes what is found in it now
     */
    T take(ReportSource source, Optional<Turn> turn, Findings findings);
  }

  /**
   * Goes through the reports.
   *
   * @param jobs how many threads work
   * @param progress is told how many reports are done, and of how many
   * @param taker takes what the step makes of each, in the order of bureau and year, on this thread
   */
  static <T> void of(
      Project project,
      List<ReportSource> reports,
      int jobs,
      BiConsumer<Integer, Integer> progress,
      Step<T> step,
      Consumer<T> taker) {
    Map<String, List<ReportSource>> bureaus = new LinkedHashMap<>();
    reports.forEach(r -> bureaus.computeIfAbsent(r.slug(), s -> new ArrayList<>()).add(r));
    AtomicInteger count = new AtomicInteger();
    Runnable done = () -> progress.accept(count.incrementAndGet(), reports.size());
    Round<T> round = new Round<>(project, step);
    List<Callable<List<T>>> work = new ArrayList<>();
    bureaus.values().forEach(years -> work.add(() -> round.bureau(years, done)));
    Workers.each(jobs, work, made -> made.forEach(taker));
  }

  /**
   * One bureau's reports.
   *
   * @param years the oldest first
   */
  private List<T> bureau(List<ReportSource> years, Runnable done) {
    List<T> made = new ArrayList<>();
    Optional<Report> before = Optional.empty();
    for (ReportSource source : years) {
      Findings findings = new Findings();
      Optional<Report> last = before;
      Optional<Turn> turn = read(source, findings).map(filed -> turn(filed, last));
      made.add(step.take(source, turn, findings));
      before = turn.map(Turn::report);
      done.run();
    }
    return made;
  }

  private Turn turn(Filed filed, Optional<Report> last) {
    Report stated = filed.stated().value();
    Classification names = project.classification(stated.year());
    Report report = Completion.of(stated, names);
    Optional<Report> before = last.filter(b -> b.year() == report.priorYear());
    return new Turn(filed, report, before, names);
  }

  /** What could not be read in full would only be faulted again for what is missing. */
  private Optional<Filed> read(ReportSource source, Findings findings) {
    try {
      return project.read(source, findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
