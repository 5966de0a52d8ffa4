package gongkai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.account.Report;
import gongkai.money.Amount;
import gongkai.preview.Origin.How;
import gongkai.preview.Origin.Part;
import gongkai.review.Excerpt;
import gongkai.site.Remembered;
import gongkai.site.Workshop;
import gongkai.term.Path.Found;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Where the figures of this repository's own reports come from, and where they are used. */
class ProofTest {
  private static final String MIANZHU = "mianzhu-yibao/2024";
  private static final Pattern MONEY = Pattern.compile("\\d[\\d,]*\\.\\d{2}");
  private static Workshop.State state;

  @BeforeAll
  static void build() throws IOException {
    state = new Workshop(Path.of(""), Optional.empty(), 2, Remembered.NOTHING).refresh();
  }

  private static Proof proof(String place) {
    return Proof.of(state, place).orElseThrow();
  }

  private static FactCard card() {
    return new FactCard(new Excerpt.Reader(Path.of(""), state.findings()), proof(MIANZHU));
  }

  private static Stream<DynamicTest> everyReport(Consumer<String> check) {
    return state.project().reports().stream()
        .map(r -> DynamicTest.dynamicTest(r.place(), () -> check.accept(r.place())));
  }

  @Test
  void a_stated_amount_stands_in_a_line_of_a_file() {
    Origin origin = proof(MIANZHU).origin("收入.一般公共预算财政拨款收入");
    assertEquals(How.STATED, origin.how());
    assertEquals("1332.21万元", origin.words());
    assertEquals("data/mianzhu-yibao/2024.yaml:12:17", origin.at().orElseThrow().toString());
  }

  @Test
  void a_total_that_is_not_stated_is_the_sum_of_stated_amounts() {
    Origin origin = proof(MIANZHU).origin("收入.本年收入合计");
    assertEquals(How.SUM, origin.how());
    assertEquals(
        List.of("收入.一般公共预算财政拨款收入", "收入.政府性基金预算财政拨款收入"),
        origin.parts().stream().map(part -> part.origin().fact()).toList());
  }

  @Test
  void a_rest_is_a_total_less_the_other_parts() {
    Proof jinkouhe = proof("jinkouhe-yibao/2023");
    Set<Integer> times =
        jinkouhe.computed().stream()
            .flatMap(sum -> sum.parts().stream())
            .map(Part::times)
            .collect(Collectors.toSet());
    assertEquals(Set.of(1, -1), times);
  }

  @Test
  void one_fact_is_known_by_whatever_way_a_template_came_to_it() {
    Proof proof = proof(MIANZHU);
    assertEquals("收入.一般公共预算财政拨款收入", proof.canonical("收入.来源.1.金额"));
    assertEquals("一般公共预算财政拨款.科目.2080505.支出", proof.canonical("一般公共预算财政拨款.项级.1.支出"));
    assertEquals(proof.uses("收入.一般公共预算财政拨款收入"), proof.uses("收入.来源.1.金额"));
  }

  @Test
  void a_clause_on_a_change_comes_from_two_years_and_a_share_from_part_and_whole() {
    Proof proof = proof(MIANZHU);
    Origin change = proof.origin("收支总计.变动");
    assertEquals(How.CHANGE, change.how());
    assertEquals(
        List.of("收支总计.本年", "收支总计.上年"),
        change.parts().stream().map(part -> part.origin().fact()).toList());
    Origin share = proof.origin("收入.来源.1.金额÷收入.本年收入合计");
    assertEquals("收入.一般公共预算财政拨款收入÷收入.本年收入合计", share.fact());
    assertEquals(How.QUOTIENT, share.how());
  }

  @Test
  void a_fact_is_used_in_sentences_tables_and_figures() {
    List<Use> uses = proof(MIANZHU).uses("收入.一般公共预算财政拨款收入");
    Set<String> kinds = uses.stream().map(Use::kind).collect(Collectors.toSet());
    assertEquals(Set.of(Use.SENTENCE, Use.TABLE, Use.FIGURE), kinds);
    assertTrue(
        uses.stream().anyMatch(use -> use.where().equals("图2数据（单位：万元）：一般公共预算财政拨款收入")),
        uses.toString());
    assertTrue(
        uses.stream().anyMatch(use -> use.address().endsWith("annex-1.html")), "in annexes too");
  }

  @Test
  void a_line_that_the_bureau_does_not_have_is_said_to_be_none() {
    assertEquals(How.ABSENT, proof(MIANZHU).origin("财政拨款.科目.217").how());
  }

  @TestFactory
  Stream<DynamicTest> every_sum_is_the_sum_of_its_parts() {
    return everyReport(
        place -> {
          Proof proof = proof(place);
          int sums = 0;
          for (Origin origin : proof.computed()) {
            if (origin.how() == How.SUM) {
              sums++;
              Amount sum =
                  origin.parts().stream()
                      .flatMap(part -> times(part, proof.report()))
                      .reduce(Amount::plus)
                      .orElseThrow();
              assertTrue(sum.sameAs(amount(origin.fact(), proof.report())), origin.toString());
            }
          }
          assertTrue(sums > 2, sums + " sums");
        });
  }

  private static Stream<Amount> times(Part part, Report report) {
    Amount amount = amount(part.origin().fact(), report);
    Amount signed = part.times() < 0 ? amount.minus(amount).minus(amount) : amount;
    return Stream.generate(() -> signed).limit(Math.abs(part.times()));
  }

  private static Amount amount(String path, Report report) {
    return (Amount) ((Found.Given) gongkai.term.Path.of(path).from(report)).value();
  }

  @TestFactory
  Stream<DynamicTest> but_for_the_elements_around_figures_a_page_is_what_is_published() {
    return everyReport(
        place -> {
          Proof proof = proof(place);
          String address = place + "/index.html";
          String page = proof.page(address).orElseThrow();
          String bare = page.replaceAll("<span class=\"gk-fact\"[^>]*>([^<]*)</span>", "$1");
          assertEquals(new String(state.pages().get(address), StandardCharsets.UTF_8), bare);
        });
  }

  @TestFactory
  Stream<DynamicTest> every_figure_can_be_reached_by_keyboard_and_has_an_origin() {
    return everyReport(
        place -> {
          Proof proof = proof(place);
          Document page = Jsoup.parse(proof.page(place + "/index.html").orElseThrow());
          Set<String> ids = new HashSet<>();
          for (Element figure : page.select(".gk-fact")) {
            assertEquals("0", figure.attr("tabindex"));
            assertEquals("button", figure.attr("role"));
            assertTrue(ids.add(figure.id()), figure.id());
            Origin origin = proof.origin(figure.attr("data-fact"));
            assertFalse(origin.fact().isEmpty());
            assertTrue(
                proof.uses(figure.attr("data-fact")).stream()
                    .anyMatch(use -> use.id().equals(figure.id())),
                figure.toString());
          }
          assertTrue(ids.size() > 100, ids.size() + " figures");
        });
  }

  @TestFactory
  Stream<DynamicTest> every_amount_in_the_forms_can_be_asked() {
    return everyReport(
        place -> {
          Document page = Jsoup.parse(proof(place).page(place + "/index.html").orElseThrow());
          List<String> mute =
              page.select(".form td.n").stream()
                  .filter(cell -> cell.select(".gk-fact").isEmpty())
                  .map(Element::text)
                  .filter(text -> MONEY.matcher(text).find())
                  .toList();
          assertEquals(List.of(), mute);
        });
  }

  @TestFactory
  Stream<DynamicTest> the_sheet_has_every_stated_fact_with_its_line() {
    return everyReport(
        place -> {
          Proof proof = proof(place);
          Document sheet = Jsoup.parse(ProofSheet.of(proof));
          Set<String> rows =
              sheet.select("tbody th").stream().map(Element::text).collect(Collectors.toSet());
          assertTrue(proof.stated().size() > 50);
          proof
              .stated()
              .keySet()
              .forEach(path -> assertTrue(rows.contains(path.replaceAll("\\s+", " ")), path));
          assertEquals(4, sheet.select(".gk-signatures dt").size());
          Matcher link = Pattern.compile("#gk-\\d+").matcher(sheet.html());
          assertTrue(link.find());
        });
  }

  @Test
  void the_card_says_where_a_figure_comes_from_and_where_it_is_used() {
    String card = card().html("收入.本年收入合计");
    assertTrue(card.contains("相加得出，1778.52万元"), card);
    assertTrue(card.contains("填报于 data/mianzhu-yibao/2024.yaml:12:17，1332.21万元"), card);
    assertTrue(card.contains("用在 4 处"), card);
    String stated = card().html("收支总计.上年");
    assertTrue(stated.contains("上年: 1825.64"), stated);
    assertTrue(stated.contains("收支总计.变动"), stated);
  }
}
