package gongkai.check.words;

import gongkai.check.rule.Passage;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.check.words.Facts.Fact;
import gongkai.finding.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Amounts in words that are all but one of the account's. Facts that a document quotes cannot
 * differ; amounts that are like none belong to other matters and are counted.
 */
final class FiguresInWords implements Rule {
  private static final About ABOUT =
      new About(
          "文字-09", Severity.WARNING, "文中的金额与决算的金额一致", "财政部检查地方预决算公开时指出的问题：公开的数与批复的数不一致，表与账不一致");

  /** How many numbers that add up are looked for side by side. */
  private static final int MOST_PARTS = 12;

  private static final int SHOWN = 3;

  /** Terms that do not name an amount by themselves. */
  private static final Set<String> PLAIN =
      Set.of("本年", "上年", "决算", "支出", "收入", "科目", "金额", "变动", "项目", "其他事项", "国内", "外事");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    Map<Passage, List<Figure>> figures = new LinkedHashMap<>();
    for (Passage passage : Words.of(subject)) {
      if (passage.kind() != Passage.Kind.NAME) {
        List<Figure> found = Figure.in(passage, subject);
        if (!found.isEmpty()) {
          figures.put(passage, found);
        }
      }
    }
    if (!figures.isEmpty()) {
      Facts facts = new Facts(subject);
      figures.forEach((passage, found) -> check(subject, passage, found, facts, verdicts));
    }
  }

  private static void check(
      Subject subject, Passage passage, List<Figure> figures, Facts facts, Verdicts verdicts) {
    List<Figure> strange =
        figures.stream().filter(f -> !f.isQuoted() && !f.rough() && !facts.know(f)).toList();
    Set<Figure> explained = addingUp(figures);
    List<Figure> unknown = new ArrayList<>();
    for (Figure figure : strange) {
      near(subject, passage, figure, facts, explained.contains(figure))
          .ifPresentOrElse(
              like ->
                  verdicts.broken(
                      passage, figure.start(), figure.number(), like, "核对这两个数；确实不同的，在“检查”里说明"),
              () -> unknown.add(figure));
    }
    if (passage.isDocument() && !unknown.isEmpty()) {
      count(passage, unknown, verdicts);
    }
  }

  private static void count(Passage passage, List<Figure> unknown, Verdicts verdicts) {
    String some =
        unknown.stream().limit(SHOWN).map(Figure::toString).collect(Collectors.joining("、"));
    String list = unknown.size() > SHOWN ? some + " 等" : some;
    verdicts.note(
        passage, 0, "有 " + unknown.size() + " 个金额不是决算里的数（" + list + "）", "其中有决算的数的，改用 {{事实}} 引用");
  }

  /**
   * The fact that may be meant.
   *
   * @param explained whether the text explains the figure itself: then only a fact that it names
   */
  private static Optional<String> near(
      Subject subject, Passage passage, Figure figure, Facts facts, boolean explained) {
    String sentence = sentence(passage, figure);
    for (List<Fact> same : facts.all()) {
      long fen = same.get(0).fen();
      if (Likeness.of(figure.fen(), fen, true).isPresent()) {
        Optional<Fact> named =
            same.stream().filter(fact -> isNamed(subject, sentence, fact)).findFirst();
        Optional<String> slip = Likeness.of(figure.fen(), fen, named.isPresent());
        if (slip.isPresent() && (named.isPresent() || !explained)) {
          return Optional.of(message(subject, figure, named.orElse(same.get(0)), slip.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** The words that lead to the figure. */
  private static String sentence(Passage passage, Figure figure) {
    String before = passage.words().substring(0, figure.start());
    int start = -1;
    for (char stop : new char[] {'。', '；', '\n', '|'}) {
      start = Math.max(start, before.lastIndexOf(stop));
    }
    return before.substring(start + 1);
  }

  private static String message(Subject subject, Figure figure, Fact fact, String slip) {
    String year = fact.year() == subject.report().year() ? "" : " " + fact.year() + " 年度的";
    String is = year + "“" + fact.path() + "” " + wan(fact.fen()) + " 万元";
    return "“" + figure + "”与" + is + "相近（" + slip + "）";
  }

  private static String wan(long fen) {
    BigDecimal wan = BigDecimal.valueOf(fen, 6).stripTrailingZeros();
    return wan.setScale(Math.max(2, wan.scale())).toPlainString();
  }

  /** Whether the sentence names what the fact is of: 机关运行经费, 行政运行 (2101501). */
  private static boolean isNamed(Subject subject, String sentence, Fact fact) {
    for (String step : fact.path().split("\\.")) {
      String name =
          Character.isDigit(step.charAt(0))
              ? subject.classification().functionName(step).orElse("")
              : step;
      if (name.length() > 2 && !PLAIN.contains(name) && sentence.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** Those that add up to one beside them, and that one: the text explains them itself. */
  private static Set<Figure> addingUp(List<Figure> figures) {
    Set<Figure> adding = new HashSet<>();
    for (int from = 0; from < figures.size(); from++) {
      long sum = figures.get(from).fen();
      long slack = figures.get(from).slack();
      for (int to = from + 1; to < Math.min(figures.size(), from + MOST_PARTS); to++) {
        sum += figures.get(to).fen();
        slack += figures.get(to).slack();
        for (int total : new int[] {from - 1, to + 1}) {
          if (total >= 0 && total < figures.size() && isSum(figures.get(total), sum, slack)) {
            adding.addAll(figures.subList(Math.min(from, total), Math.max(to, total) + 1));
          }
        }
      }
    }
    return adding;
  }

  private static boolean isSum(Figure total, long sum, long slack) {
    return Math.abs(total.fen() - sum) <= slack + total.slack();
  }
}
