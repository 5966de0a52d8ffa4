package gongkai.site;

import gongkai.account.Bureau;
import gongkai.account.SiteInfo;
import gongkai.classification.Classification;
import gongkai.finding.Findings;
import gongkai.format.PortalSpec;
import gongkai.page.StaticPage;
import gongkai.source.Sources;
import gongkai.theme.Theme;
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

  /** The same with other bureaus and reports. */
  Project with(SortedMap<String, Bureau> bureaus, List<ReportSource> reports) {
    return new Project(sources, look, bureaus, List.copyOf(reports), formats, classifications);
  }

  /** The same, with pages that mark every amount with its path, for a proof. */
  Project traced() {
    return new Project(
        sources,
        look.map(l -> new Look(l.info(), l.pages(), l.portal(), l.theme().traced())),
        bureaus,
        reports,
        formats.traced(),
        classifications);
  }

  /** The classification list of a year, or the newest one before it. */
  Classification classification(int year) {
    return classifications.keySet().stream()
        .filter(known -> known <= year)
        .max(Integer::compare)
        .map(classifications::get)
        .orElse(Classification.EMPTY);
  }

  /** What reading gave: the project, and what was found on the way. */
  public record Reading(Project project, Findings findings) {}
}
