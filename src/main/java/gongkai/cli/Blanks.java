package gongkai.cli;

import gongkai.finding.Finding;
import gongkai.finding.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells many blanks of one file, as a new report has them, in one line. */
final class Blanks {
  private static final String RULE = "数据-08";
  private static final int MANY = 10;

  private Blanks() {}

  /** The findings, with the blanks of every file that has many of them as one. */
  static List<Finding> together(List<Finding> findings) {
    Map<String, List<Finding>> blanks =
        findings.stream()
            .filter(finding -> finding.rule().equals(RULE))
            .collect(Collectors.groupingBy(f -> f.at().file(), TreeMap::new, Collectors.toList()));
    blanks.values().removeIf(ofFile -> ofFile.size() <= MANY);
    List<Finding> told = new ArrayList<>();
    for (Finding finding : findings) {
      List<Finding> many = blanks.getOrDefault(finding.at().file(), List.of());
      if (!finding.rule().equals(RULE) || many.isEmpty()) {
        told.add(finding);
      } else if (finding.equals(many.get(0))) {
        told.add(summary(many));
      }
    }
    return told;
  }

  private static Finding summary(List<Finding> blanks) {
    Finding first = blanks.get(0);
    return Finding.error(
        RULE,
        Location.of(first.at().file()),
        "有 " + blanks.size() + " 处没有填：" + lines(blanks),
        "填上；没有发生的写 0，不适用的删去那一行（没有给出不等于 0）");
  }

  /** 第 5、9—21 行. */
  private static String lines(List<Finding> blanks) {
    List<Integer> lines = blanks.stream().map(f -> f.at().line()).distinct().sorted().toList();
    StringBuilder words = new StringBuilder("第 ");
    int from = lines.get(0);
    for (int i = 0; i < lines.size(); i++) {
      int line = lines.get(i);
      boolean goesOn = i + 1 < lines.size() && lines.get(i + 1) == line + 1;
      if (!goesOn) {
        words.append(from).append(from == line ? "" : "—" + line);
        words.append(i + 1 < lines.size() ? "、" : " 行");
        from = i + 1 < lines.size() ? lines.get(i + 1) : from;
      }
    }
    return words.toString();
  }
}
