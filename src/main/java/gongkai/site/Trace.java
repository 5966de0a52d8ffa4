package gongkai.site;

import gongkai.account.Report;
import gongkai.classification.Classification;
import gongkai.finding.Findings;
import gongkai.page.Filed;
import gongkai.theme.Quotation;
import java.util.ArrayList;
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
    List<ReportSource> read = own.subList(Math.max(0, own.size() - 2), own.size());
    List<Trace> traces = new ArrayList<>();
    Round.of(
        project.traced(),
        read,
        1,
        (done, of) -> {},
        (source, turn, findings) ->
            turn.filter(t -> source.place().equals(place))
                .map(t -> of(project, baseUrl, t, findings)),
        (Optional<Trace> trace) -> trace.ifPresent(traces::add));
    return traces.stream().findFirst();
  }

  private static Trace of(
      Project project, Optional<String> baseUrl, Round.Turn turn, Findings findings) {
    Map<String, byte[]> files = new HashMap<>();
    Round.Turn marked =
        new Round.Turn(marked(turn.filed()), turn.report(), turn.before(), turn.names());
    new Maker(project.traced(), baseUrl, files::put).report(marked, findings);
    return new Trace(turn.filed(), turn.report(), turn.names(), files);
  }

  private static Filed marked(Filed filed) {
    Map<String, String> texts = new LinkedHashMap<>(filed.texts());
    texts.replaceAll((name, text) -> Quotation.marked(text));
    return new Filed(
        filed.slug(),
        filed.bureau(),
        filed.file(),
        filed.stated(),
        texts,
        filed.files(),
        filed.past());
  }
}
