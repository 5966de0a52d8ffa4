package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The codes of 公开02, 03, 04, 05, 06, 07 and 08. */
public final class Codes implements Rule {
  private static final About ABOUT =
      new About(
          "勾稽-19", Severity.ERROR, "科目编码写对：类3位、款5位、项7位，在科目表里或写有名称", "政府收支分类科目：功能分类类、款、项，经济分类类、款");

  private static final Pattern FUNCTION = Pattern.compile("\\d{3}(\\d{2}){0,2}");
  private static final Pattern ECONOMIC = Pattern.compile("\\d{3}(\\d{2})?");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (String list : Columns.LISTS) {
      for (String code : subject.lines(list).keySet()) {
        if (subject.isStated(list + "." + code)) {
          function(subject, verdicts, list, code);
        }
      }
    }
    for (String fund : Columns.FUNDS) {
      String list = fund + ".经济分类";
      subject.lines(list).keySet().stream()
          .filter(code -> subject.isStated(list + "." + code))
          .forEach(code -> economic(subject, verdicts, list + "." + code, code));
    }
  }

  private static void function(Subject subject, Verdicts verdicts, String list, String code) {
    if (!FUNCTION.matcher(code).matches()) {
      verdicts.broken(list + "." + code, "“" + code + "”不是功能分类科目的编码", "写3位（类）、5位（款）或7位（项）");
      return;
    }
    if (subject.classification().function().isEmpty()) {
      return;
    }
    List<String> nameless =
        IntStream.of(3, 5, 7)
            .filter(digits -> digits <= code.length())
            .mapToObj(digits -> code.substring(0, digits))
            .filter(above -> name(subject, list, above).isEmpty())
            .toList();
    if (!nameless.isEmpty()) {
      String missing = String.join("、", nameless);
      verdicts.broken(
          list + "." + code,
          "科目 " + missing + " 不在科目表里，也没有写名称",
          "核对编码；确有这一科目的，写一行 \"" + nameless.get(0) + "\": {名称: …}");
    }
  }

  private static Optional<String> name(Subject subject, String list, String code) {
    return list.equals(Columns.APPROPRIATION)
        ? Columns.FUND_LISTS.stream()
            .flatMap(l -> subject.fact(l + "." + code + ".名称", String.class).stream())
            .findFirst()
            .or(() -> subject.classification().functionName(code))
        : subject.fact(list + "." + code + ".名称", String.class);
  }

  /** A section that the year's list does not have is not in 公开06 either. */
  private static void economic(Subject subject, Verdicts verdicts, String path, String code) {
    boolean listed =
        subject.classification().economic().isEmpty()
            || subject.classification().economicName(code).isPresent();
    if (!ECONOMIC.matcher(code).matches()) {
      verdicts.broken(path, "“" + code + "”不是经济分类科目的编码", "写3位（类）或5位（款）");
    } else if (!listed) {
      verdicts.broken(path, "经济分类科目 " + code + " 不在科目表里", "核对编码；确有这一科目的，补进 data/subjects 里这一年的科目表");
    }
  }
}
