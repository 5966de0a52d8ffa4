package gongkai.check.words;

import gongkai.check.rule.Passage;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Numbers that are written by hand: 一、 （一） 1. （1） ① and 一是. */
final class HandNumbering implements Rule {
  private static final About ABOUT =
      new About(
          "文字-14",
          Severity.WARNING,
          "手写的编号从一起连续",
          "GB/T 9704—2012《党政机关公文格式》：结构层次序数依次用“一、”“（一）”“1.”“（1）”标注");

  private static final String CHINESE = "([一二三四五六七八九十]{1,3})";

  /** What group of the pattern belongs to what form; group 1 is the mark of a heading. */
  private static final List<String> FORMS = List.of("%s、", "（%s）", "%s.", "（%s）", "%s", "%s是");

  private static final Finder ITEM =
      Finder.of(
          "^[ \\t]*(?:(#{1,6})[ \\t]+)?(?:[* ]*(?:"
              + CHINESE
              + "、|[（(]"
              + CHINESE
              + "[）)]|(\\d{1,2})[.．、](?!\\d)|[（(](\\d{1,2})[）)]|([①-⑩]))|(?<=# ))"
              + "|(?<=^|[。；：，\\s])([一二三四五六七八九十])是");

  private static final int BODY = 7;

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (Passage passage : Words.of(subject)) {
      Map<String, Deque<Integer>> open = new HashMap<>();
      ITEM.each(passage, (p, match) -> item(p, match, open, verdicts));
    }
  }

  /**
   * One item, or a heading without a number.
   *
   * @param open level of heading and form of number → the last number of each list that is open,
   *     the innermost first
   */
  private static void item(
      Passage passage, MatchResult match, Map<String, Deque<Integer>> open, Verdicts verdicts) {
    int level = match.group(1) == null ? BODY : match.group(1).length();
    open.keySet().removeIf(key -> key.charAt(0) - '0' > level);
    Optional<Numeral> numeral = numeral(match);
    if (numeral.isEmpty()) {
      return;
    }
    int number = numeral.get().value();
    String list =
        level + numeral.get().form() + Character.isDigit(numeral.get().written().charAt(0));
    Deque<Integer> lists = open.computeIfAbsent(list, l -> new ArrayDeque<>());
    int before = lists.isEmpty() ? 0 : lists.peek();
    if (number != 1 && !continues(lists, number)) {
      verdicts.broken(
          passage,
          match.end() - match.group().stripLeading().length(),
          match.group().strip(),
          "编号“"
              + numeral.get()
              + "”"
              + (before == 0 ? "前面没有第一项" : "与前一项“" + numeral.get().of(before) + "”不相接"),
          "改正编号，或补上缺的一项");
    }
    lists.push(number);
  }

  private static Optional<Numeral> numeral(MatchResult match) {
    for (int form = 0; form < FORMS.size(); form++) {
      if (match.group(form + 2) != null) {
        return Optional.of(new Numeral(FORMS.get(form), match.group(form + 2)));
      }
    }
    return Optional.empty();
  }

  /** Goes back to the list that the number continues; if there is none, it replaces the last. */
  private static boolean continues(Deque<Integer> lists, int number) {
    if (!lists.contains(number - 1)) {
      lists.poll();
      return false;
    }
    int last = lists.pop();
    while (last != number - 1) {
      last = lists.pop();
    }
    return true;
  }
}
