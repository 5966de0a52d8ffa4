package gongkai.check.facts;

import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Names of codes. */
public final class SubjectNames implements Rule {
  private static final About ABOUT =
      new About("勾稽-54", Severity.WARNING, "科目名称与本年度的科目表一致，不用旧名，不重名", "政府收支分类科目：每年一版，名称以当年为准");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (String list : Columns.NAMED_LISTS) {
      Map<String, String> seen = new TreeMap<>();
      for (String code : subject.lines(list).keySet()) {
        String path = list + "." + code + ".名称";
        Optional<String> name = subject.fact(path, String.class);
        Optional<String> other = name.map(own -> seen.put(above(code) + own, code));
        if (subject.isStated(path)) {
          name(subject, verdicts, path, code, name.orElseThrow(), other);
        }
      }
    }
  }

  private static String above(String code) {
    return code.length() > Columns.CLASS_DIGITS ? code.substring(0, code.length() - 2) + " " : "";
  }

  private static void name(
      Subject subject,
      Verdicts verdicts,
      String path,
      String code,
      String name,
      Optional<String> other) {
    int year = subject.report().year();
    Optional<Renamed> renamed =
        Renamed.ALL.stream()
            .filter(r -> name.equals(year >= r.since() ? r.old() : r.now()))
            .findFirst();
    Optional<String> listed = subject.classification().functionName(code);
    if (renamed.isPresent()) {
      Renamed r = renamed.get();
      String what = "“" + r.old() + "”自 " + r.since() + " 年起改称“" + r.now() + "”";
      verdicts.broken(path, what, "改成本年度的名称");
    } else if (listed.isPresent() && !listed.get().equals(name)) {
      String what = "科目 " + code + " 写作“" + name + "”，科目表里是“" + listed.get() + "”";
      verdicts.broken(path, what, "核对编码和名称");
    } else {
      other.ifPresent(o -> verdicts.broken(path, "与科目 " + o + " 同名", "核对编码和名称"));
    }
  }

  /** A class that has had its name since a year. */
  private record Renamed(String old, String now, int since) {
    static final List<Renamed> ALL =
        List.of(
            new Renamed("医疗卫生与计划生育支出", "卫生健康支出", 2019),
            new Renamed("文化体育与传媒支出", "文化旅游体育与传媒支出", 2019),
            new Renamed("国土海洋气象等支出", "自然资源海洋气象等支出", 2019),
            new Renamed("资源勘探信息等支出", "资源勘探工业信息等支出", 2020),
            new Renamed("扶贫", "巩固脱贫攻坚成果衔接乡村振兴", 2022));
  }
}
