package gongkai.source;

import gongkai.finding.Finding;
import gongkai.finding.Location;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** Says in a clerk's words why a text is not YAML. */
final class YamlTrouble {
  private static final String RULE = "数据-02";
  private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");
  private static final Pattern NO_SPACE = Pattern.compile("^\\s*(?:- )?[^\\s#:：\"']+:[^\\s:].*");
  private static final Pattern CHINESE_COLON = Pattern.compile("^\\s*(?:- )?[^\\s#:：\"']+：.*");

  private YamlTrouble() {}

  static Finding explain(String file, String text, JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage());
    Location at = place(file, message, e);
    List<String> lines = text.lines().toList();
    for (int n = Math.max(1, at.line() - 1); n <= Math.min(lines.size(), at.line()); n++) {
      String line = lines.get(n - 1);
      int tab = line.indexOf('\t');
      if (tab >= 0 && line.substring(0, tab).isBlank()) {
        return error(new Location(file, n, tab + 1), "行首用了制表符（Tab）", "改用空格缩进，每层两个空格");
      }
      if (CHINESE_COLON.matcher(line).matches()) {
        int column = line.indexOf('：') + 1;
        return error(new Location(file, n, column), "键后面用了中文冒号“：”", "改成英文冒号加一个空格“: ”");
      }
      if (NO_SPACE.matcher(line).matches()) {
        int column = line.indexOf(':') + 1;
        return error(new Location(file, n, column), "冒号后面没有空格", "在冒号后加一个空格");
      }
    }
    return error(at, reason(message), advice(message));
  }

  private static Location place(String file, String message, JacksonException e) {
    Matcher matcher = PLACE.matcher(message);
    int line = e.getLocation().getLineNr();
    int column = e.getLocation().getColumnNr();
    while (matcher.find()) {
      line = Integer.parseInt(matcher.group(1));
      column = Integer.parseInt(matcher.group(2));
      if (message.contains("quoted scalar")) {
        break;
      }
    }
    return new Location(file, line, column);
  }

  private static String reason(String message) {
    if (message.contains("quoted scalar")) {
      return "引号没有成对";
    }
    if (message.contains("flow sequence") || message.contains("flow mapping")) {
      return "方括号或花括号没有成对，或项与项之间少了逗号";
    }
    if (message.contains("mapping values are not allowed") || message.contains("block")) {
      return "缩进与上面几行不一致";
    }
    return "这里不合 YAML 的写法";
  }

  private static String advice(String message) {
    return message.contains("quoted scalar") ? "补上另一半引号" : "同一层的行首要对齐；值里有冒号、井号时用引号括起来";
  }

  private static Finding error(Location at, String message, String advice) {
    return Finding.error(RULE, at, message, advice);
  }
}
