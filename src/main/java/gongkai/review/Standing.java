package gongkai.review;

import gongkai.account.PublicationDate;
import gongkai.account.Report;
import gongkai.document.Coverage;
import java.util.Optional;

/**
 * Where one report stands.
 *
 * @param slug folder of the bureau
 * @param file of the report's data
 * @param approved 批复日期
 * @param published 公开日期
 */
public record Standing(
    String slug,
    int year,
    String file,
    Coverage coverage,
    Optional<PublicationDate> approved,
    Optional<PublicationDate> published) {

  /** Of a completed report. */
  public static Standing of(String slug, String file, Report report, Coverage coverage) {
    return new Standing(slug, report.year(), file, coverage, report.approved(), report.published());
  }
}
