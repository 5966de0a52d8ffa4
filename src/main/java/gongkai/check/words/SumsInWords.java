package gongkai.check.words;

import gongkai.check.rule.Passage;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.List;
import java.util.regex.Pattern;

/** Amounts that a sentence lists and then adds up: 16 万元，8.25 万元……合计 36 万元. */
final class SumsInWords implements Rule {
  private static final About ABOUT =
      new About("文字-17", Severity.WARNING, "句中的“合计”等于前面所列金额之和", "部门决算公开格式：项目的用途逐项写明金额，合计与各项相符");

  /** The word that says so, with nothing between it and the clause before. */
  private static final Pattern TOTAL = Pattern.compile(".*[，；。、]\\s*(?:以上)?(?:合计|共计)[为：:]?\\s*");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (Passage passage : Words.of(subject)) {
      if (passage.words().contains("合计") || passage.words().contains("共计")) {
        sums(passage, Figure.in(passage, subject), verdicts);
      }
    }
  }

  private static void sums(Passage passage, List<Figure> figures, Verdicts verdicts) {
    for (int i = 2; i < figures.size(); i++) {
      Figure total = figures.get(i);
      int sentence = sentence(passage, total.start());
      String before = passage.words().substring(sentence, total.start());
      List<Figure> parts =
          figures.subList(0, i).stream().filter(part -> part.start() >= sentence).toList();
      if (TOTAL.matcher(before).matches() && parts.size() > 1 && !isSum(parts, total)) {
        verdicts.broken(
            passage,
            total.start(),
            total.number(),
            "“合计" + total + "”前面所列的金额相加，没有一种等于它",
            "核对合计与各项");
      }
    }
  }

  private static int sentence(Passage passage, int offset) {
    int stop = passage.words().lastIndexOf('。', offset);
    return Math.max(stop, passage.words().lastIndexOf('\n', offset)) + 1;
  }

  /** Whether the last of the parts, however many, add up to the total. */
  private static boolean isSum(List<Figure> parts, Figure total) {
    long sum = 0;
    long slack = total.slack();
    for (int i = parts.size() - 1; i >= 0; i--) {
      sum += parts.get(i).fen();
      slack += parts.get(i).slack();
      if (Math.abs(sum - total.fen()) <= slack) {
        return true;
      }
    }
    return false;
  }
}
