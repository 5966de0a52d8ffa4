package gongkai.review;

import gongkai.account.PublicationDate;
import gongkai.finding.Findings;
import gongkai.finding.Severity;
import gongkai.page.Shell;
import gongkai.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A review as one page that needs nothing else: the working paper of whoever supervises the
 * bureaus. It is not part of the site, and no theme changes it.
 */
public final class ReviewPage {
  /** How a page of this kind begins; nothing else is ever written over. */
  public static final String MARK = "<!DOCTYPE html><!-- gongkai check --report -->";

  private static final String LAYOUT = "layouts/review.ftlh";
  private static final String CSS = "review.css";

  private final Review review;
  private final Bureaus bureaus;

  private ReviewPage(Review review) {
    this.review = review;
    this.bureaus = new Bureaus(review);
  }

  /** The page. */
  public static String html(Review review) {
    Map<String, String> templates = Map.of(LAYOUT, resource("review.ftlh"), CSS, resource(CSS));
    Findings faults = new Findings();
    Optional<String> html =
        new Theme("", templates, List.of(), Map.of())
            .page("review", new ReviewPage(review).model(), Shell.STYLE, Shell.WORDS, faults);
    return html.orElseThrow(() -> new IllegalStateException(faults.sorted().toString()));
  }

  private static String resource(String name) {
    try (InputStream in = ReviewPage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Object> model() {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("站点", review.site());
    model.put("范围", scope());
    model.put("计数", counts(review.outcome()));
    model.put("部门", bureaus.rows());
    model.put("合计", bureaus.total());
    Board board = new Board(review, bureaus);
    model.put("报告", board.rows());
    model.put("缺少", board.lacking());
    model.put("缺年度", gaps());
    model.put("问题", bureaus.findings());
    model.put("已说明", review.outcome().silenced().stream().map(Told::silenced).toList());
    model.put("规则", Told.rules(review.outcome()));
    return model;
  }

  /** What was looked at, in one sentence each. */
  private Map<String, Object> scope() {
    Map<String, Object> scope = new LinkedHashMap<>();
    scope.put("部门数", review.bureaus().size());
    scope.put("报告数", review.outcome().reports());
    SortedSet<Integer> years =
        new TreeSet<>(review.reports().stream().map(Standing::year).toList());
    scope.put("年度", years.isEmpty() ? "" : years(years.first(), years.last()));
    scope.put(
        "最新日期",
        review.reports().stream()
            .flatMap(r -> Stream.concat(r.approved().stream(), r.published().stream()))
            .max(Comparator.naturalOrder())
            .map(PublicationDate::chinese));
    return scope;
  }

  private static String years(int first, int last) {
    return first == last ? String.valueOf(first) : first + "—" + last;
  }

  static Map<String, Object> counts(Outcome outcome) {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      counts.put(severity.word(), (int) outcome.count(severity));
    }
    counts.put("已说明", outcome.silenced().size());
    return counts;
  }

  private List<Map<String, Object>> gaps() {
    return review.gaps().entrySet().stream()
        .flatMap(
            gap ->
                gap.getValue().stream()
                    .map(
                        year ->
                            Map.<String, Object>of("部门", bureaus.name(gap.getKey()), "年度", year)))
        .toList();
  }
}
