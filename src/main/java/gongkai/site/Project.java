package gongkai.site;

import gongkai.account.Bureau;
import gongkai.account.Completion;
import gongkai.account.Facts;
import gongkai.account.Report;
import gongkai.account.SiteInfo;
import gongkai.classification.Classification;
import gongkai.finding.Findings;
import gongkai.format.PortalSpec;
import gongkai.page.Filed;
import gongkai.page.StaticPage;
import gongkai.source.Sources;
import gongkai.theme.Theme;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;

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
 * @param remembered what is known from the times when it was frozen
 */
public record Project(
    Sources sources,
    Optional<Look> look,
    SortedMap<String, Bureau> bureaus,
    List<ReportSource> reports,
    Formats formats,
    Map<Integer, Classification> classifications,
    Remembered remembered) {
  /**
   * What pages need beyond the reports.
   *
   * @param pages of the site's own
   */
  public record Look(SiteInfo info, List<StaticPage> pages, PortalSpec portal, Theme theme) {}

  /** The same with other bureaus and reports. */
  Project with(SortedMap<String, Bureau> bureaus, List<ReportSource> reports) {
    return new Project(
        sources, look, bureaus, List.copyOf(reports), formats, classifications, remembered);
  }

  /** The same, with pages that mark every amount with its path, for a proof. */
  Project traced() {
    return new Project(
        sources,
        look.map(l -> new Look(l.info(), l.pages(), l.portal(), l.theme().traced())),
        bureaus,
        reports,
        formats.traced(),
        classifications,
        remembered);
  }

  /** The classification list of a year, or the newest one before it. */
  Classification classification(int year) {
    return classificationYear(year).map(classifications::get).orElse(Classification.EMPTY);
  }

  Optional<Integer> classificationYear(int year) {
    return classifications.keySet().stream()
        .filter(known -> known <= year)
        .max(Comparator.naturalOrder());
  }

  /** The same project with what is known of it. */
  public Project with(Remembered known) {
    return new Project(sources, look, bureaus, reports, formats, classifications, known);
  }

  /** The same project with some of its reports alone. */
  public Project only(Predicate<ReportSource> which) {
    List<ReportSource> some = reports.stream().filter(which).toList();
    return new Project(sources, look, bureaus, some, formats, classifications, remembered);
  }

  /**
   * One of its reports, with what is known of its past; nothing, and findings, if it cannot be read
   * in full.
   *
   * @throws IOException if the disk fails
   */
  public Optional<Filed> read(ReportSource source, Findings findings) throws IOException {
    Optional<Integer> megabytes = look.flatMap(l -> l.info().largestAttachment());
    return new ReportReader(new Inputs(sources, findings), megabytes)
        .read(source)
        .filter(filed -> !findings.hasErrors())
        .map(filed -> filed.with(remembered.past(source.place())));
  }

  /** The facts of one of its reports. */
  public Facts facts(Filed filed) {
    Report stated = filed.stated().value();
    return filed.facts(Completion.of(stated, classification(stated.year())));
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
