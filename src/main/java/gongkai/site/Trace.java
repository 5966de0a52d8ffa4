package gongkai.site;

import gongkai.account.Report;
import gongkai.classification.Classification;
import gongkai.page.Filed;
import gongkai.theme.Quotation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report whose pages tell of every amount which fact it is ({@link gongkai.term.Mark}).
 *
 * @param report completed
 * @param names of the codes of its year
 * @param files address → content; without its marks each is what is published
 */
public record Trace(Filed filed, Report report, Classification names, Map<String, byte[]> files) {

  /**
   * Reads the report again and makes its pages with marks; nothing if it cannot be read.
   *
   * @param baseUrl where the site will stand
   * @param place {@code bureau/year}
   */
  public static Optional<Trace> of(Project project, Optional<String> baseUrl, String place) {
    List<ReportSource> own =
        project.reports().stream()
            .filter(report -> place.startsWith(report.slug() + "/"))
            .filter(report -> report.place().compareTo(place) <= 0)
            .toList();
    if (own.isEmpty() || !own.get(own.size() - 1).place().equals(place)) {
      return Optional.empty();
    }
    Map<String, byte[]> files = new HashMap<>();
    Builder builder = new Builder(project.traced(), baseUrl, Optional.empty(), files::put);
    Builder.Opened opened = marked(builder.open(own.get(own.size() - 1)));
    Optional<Report> before =
        own.size() < 2 ? Optional.empty() : builder.open(own.get(own.size() - 2)).report();
    builder.make(opened, before);
    return opened
        .report()
        .map(
            report ->
                new Trace(
                    opened.filed().orElseThrow(),
                    report,
                    project.classification(report.year()),
                    files));
  }

  private static Builder.Opened marked(Builder.Opened opened) {
    return new Builder.Opened(
        opened.source(), opened.findings(), opened.filed().map(Trace::marked), opened.report());
  }

  private static Filed marked(Filed filed) {
    Map<String, String> texts = new LinkedHashMap<>(filed.texts());
    texts.replaceAll((name, text) -> Quotation.marked(text));
    return new Filed(
        filed.slug(), filed.bureau(), filed.file(), filed.stated(), texts, filed.files());
  }
}
