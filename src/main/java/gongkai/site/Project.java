package gongkai.site;

import gongkai.account.Bureau;
import gongkai.account.Completion;
import gongkai.account.Facts;
import gongkai.account.Report;
import gongkai.account.SiteInfo;
import gongkai.classification.Classification;
import gongkai.document.Form;
import gongkai.finding.Findings;
import gongkai.format.PortalSpec;
import gongkai.page.Filed;
import gongkai.page.StaticPage;
import gongkai.theme.Theme;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * A project as read: everything that its site is built from.
 *
 * @param bureaus folder → bureau
 * @param reports in the order of bureau and year
 * @param forms folder → format, of those that reports name
 * @param classifications year → list
 * @param pages of the site's own
 */
public record Project(
    SiteInfo info,
    SortedMap<String, Bureau> bureaus,
    List<Filed> reports,
    Map<String, Form> forms,
    Map<Integer, Classification> classifications,
    List<StaticPage> pages,
    PortalSpec portal,
    Theme theme) {

  /** The classification list of a year, or the newest one before it. */
  Classification classification(int year) {
    return classificationYear(year).map(classifications::get).orElse(Classification.EMPTY);
  }

  Optional<Integer> classificationYear(int year) {
    return classifications.keySet().stream()
        .filter(known -> known <= year)
        .max(Comparator.naturalOrder());
  }

  /** The facts of one of its reports. */
  public Facts facts(Filed filed) {
    Report stated = filed.stated().value();
    return filed.facts(Completion.of(stated, classification(stated.year())));
  }

  /** The same project with some of its reports alone. */
  public Project only(Predicate<Filed> which) {
    return with(reports.stream().filter(which).toList());
  }

  /** The same project with other reports, or the same ones with more known of them. */
  public Project with(List<Filed> others) {
    return new Project(info, bureaus, others, forms, classifications, pages, portal, theme);
  }

  /** What reading gave: the project, and what was found on the way. */
  public record Reading(Optional<Project> project, Findings findings) {}
}
