package gongkai.site;

import gongkai.account.Bureau;
import gongkai.account.Report;
import gongkai.account.SiteInfo;
import gongkai.classification.Classification;
import gongkai.document.Form;
import gongkai.finding.Findings;
import gongkai.source.Bound;
import gongkai.theme.Theme;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A project as read: everything that its site is built from.
 *
 * @param bureaus folder → bureau
 * @param reports in the order of bureau and year
 * @param forms folder → format, of those that reports name
 * @param classifications year → list
 */
public record Project(
    SiteInfo info,
    SortedMap<String, Bureau> bureaus,
    List<Filed> reports,
    Map<String, Form> forms,
    Map<Integer, Classification> classifications,
    Theme theme) {

  /**
   * A report and where it was filed.
   *
   * @param bureau folder of the bureau
   * @param texts name → Markdown of the report's own documents
   */
  public record Filed(String bureau, String file, Bound<Report> report, Map<String, String> texts) {
    /** Whether it is the one meant by {@code bureau/year}. */
    boolean isAt(String place) {
      return address().equals(place + "/");
    }

    /** The address of its folder on the site, with a slash at the end. */
    String address() {
      return bureau + "/" + report.value().year() + "/";
    }
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
  public record Reading(Optional<Project> project, Findings findings) {}
}
