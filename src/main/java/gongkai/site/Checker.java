package gongkai.site;

import gongkai.check.Series;
import gongkai.finding.Findings;
import gongkai.format.PortalSpec;
import gongkai.page.Filed;
import gongkai.page.ReportFolder;
import gongkai.review.Outcome;
import gongkai.review.Review;
import gongkai.review.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks a project as {@link Builder} does before it makes pages, and makes none: what only a
 * page's layout or its address can get wrong is not found.
 */
public final class Checker {
  private static final Pattern YEAR = Pattern.compile("(\\d{4})\\.yaml");

  private final Project project;
  private final Optional<String> only;

  private Checker(Project project, Optional<String> only) {
    this.project = project;
    this.only = only;
  }

  /** What was found in one report, and where it stands. */
  private record Checked(Optional<Standing> standing, Findings findings) {}

  /**
   * Checks everything that can be read.
   *
   * @param only a report to check alone, as {@code bureau/year}
   * @param jobs how many threads work
   * @param progress is told how many reports are done, and of how many
   */
  public static Review check(
      Project.Reading reading,
      Optional<String> only,
      int jobs,
      BiConsumer<Integer, Integer> progress) {
    return new Checker(reading.project(), only).check(reading.findings(), jobs, progress);
  }

  private Review check(Findings read, int jobs, BiConsumer<Integer, Integer> progress) {
    Findings findings = new Findings();
    findings.addAll(read);
    List<Standing> standings = new ArrayList<>();
    Round.of(
        project,
        reports(),
        jobs,
        progress,
        this::report,
        (Checked checked) -> {
          findings.addAll(checked.findings());
          checked.standing().ifPresent(standings::add);
        });
    SortedMap<String, SortedSet<Integer>> gaps = gaps();
    gaps.forEach((slug, years) -> years.forEach(year -> findings.add(Series.gap(slug, year))));
    SortedMap<String, String> bureaus = new TreeMap<>();
    project.bureaus().forEach((slug, bureau) -> bureaus.put(slug, bureau.name()));
    return new Review(
        project.look().map(look -> look.info().name()).orElse(""),
        bureaus,
        standings,
        gaps,
        Outcome.of(findings, (int) project.reports().stream().filter(this::isMeant).count()));
  }

  private boolean isMeant(ReportSource source) {
    return only.isEmpty() || only.get().equals(source.place());
  }

  /** All reports, or those of the bureau whose report alone is meant. */
  private List<ReportSource> reports() {
    return project.reports().stream()
        .filter(r -> only.isEmpty() || only.get().startsWith(r.slug() + "/"))
        .toList();
  }

  private Checked report(ReportSource source, Optional<Round.Turn> turn, Findings findings) {
    // Another year is only read to be held against the one that is meant.
    return isMeant(source)
        ? new Checked(turn.map(t -> standing(t, findings)), findings)
        : new Checked(Optional.empty(), new Findings());
  }

  private Standing standing(Round.Turn turn, Findings findings) {
    Optional<Formats.Telling> format = project.formats().of(turn, findings);
    Examined examined = Examined.of(turn, format, findings);
    Filed filed = turn.filed();
    Optional<PortalSpec> portal = project.look().map(Project.Look::portal);
    if (format.isPresent() && portal.isPresent()) {
      // For what the lists of the site look for and no report can have.
      ReportFolder.digest(filed, turn.report(), format.get().form(), portal.get(), findings);
    }
    return Standing.of(filed.slug(), filed.file(), turn.report(), examined.coverage());
  }

  private SortedMap<String, SortedSet<Integer>> gaps() {
    SortedMap<String, SortedSet<Integer>> years = new TreeMap<>();
    for (ReportSource report : only.isPresent() ? List.<ReportSource>of() : project.reports()) {
      Matcher year = YEAR.matcher(report.name());
      if (year.matches()) {
        years
            .computeIfAbsent(report.slug(), s -> new TreeSet<>())
            .add(Integer.valueOf(year.group(1)));
      }
    }
    return Series.gaps(years);
  }
}
