package gongkai.site;

import gongkai.account.Bureau;
import gongkai.account.Completion;
import gongkai.account.Report;
import gongkai.account.SiteInfo;
import gongkai.classification.Classification;
import gongkai.finding.Findings;
import gongkai.format.PortalSpec;
import gongkai.page.StaticPage;
import gongkai.source.Sources;
import gongkai.theme.Theme;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A project as read, all but its reports: those are read one by one while the site is built, so
 * that a project of thousands needs no more memory than one of ten.
 *
 * @param sources its files
 * @param look what pages need beyond the reports; nothing where that could not be read
 * @param bureaus folder → bureau
 * @param reports in the order of bureau and year
 * @param formats those that reports name
 * @param classifications year → list
 */
public record Project(
    Sources sources,
    Optional<Look> look,
    SortedMap<String, Bureau> bureaus,
    List<ReportSource> reports,
    Formats formats,
    Map<Integer, Classification> classifications) {
  /**
   * What pages need beyond the reports.
   *
   * @param pages of the site's own
   */
  public record Look(SiteInfo info, List<StaticPage> pages, PortalSpec portal, Theme theme) {}

  /** The classification list of a year, or the newest one before it. */
  Classification classification(int year) {
    return classifications.keySet().stream()
        .filter(known -> known <= year)
        .max(Integer::compare)
        .map(classifications::get)
        .orElse(Classification.EMPTY);
  }

  /**
   * A report of it, completed; nothing, and findings, if it cannot be read.
   *
   * @throws IOException if the disk fails
   */
  public Optional<Report> completed(ReportSource source, Findings findings) throws IOException {
    Optional<Integer> megabytes = look.flatMap(l -> l.info().largestAttachment());
    return new ReportReader(new Inputs(sources, findings), megabytes)
        .read(source)
        .filter(filed -> !findings.hasErrors())
        .map(filed -> filed.stated().value())
        .map(stated -> Completion.of(stated, classification(stated.year())));
  }

  /** What reading gave: the project, and what was found on the way. */
  public record Reading(Project project, Findings findings) {}
}
