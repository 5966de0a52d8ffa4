package gongkai.edit;

import gongkai.finding.Findings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Spaces for tabs at the starts of lines, nothing for those at the ends: only where the text says
 * the same however wide a tab is taken to be.
 */
final class Tabs {
  private static final Pattern INDENTED = Pattern.compile("(?m)^[ ]*\\t[ \\t]*");
  private static final Pattern AT_END = Pattern.compile("(?m)[ ]*\\t[ \\t]*$");
  private static final int[] WIDTHS = {2, 4, 8};

  private Tabs() {}

  static String in(String text) {
    if (text.indexOf('\t') < 0) {
      return text;
    }
    Map<String, Object> readings = new LinkedHashMap<>();
    for (int width : WIDTHS) {
      String spaced = spaced(text, width);
      read(spaced).ifPresent(yaml -> readings.put(spaced, yaml.meaning()));
    }
    Set<Object> meanings = readings.values().stream().collect(Collectors.toSet());
    read(text).ifPresent(yaml -> meanings.add(yaml.meaning()));
    return meanings.size() == 1 && !readings.isEmpty() ? readings.keySet().iterator().next() : text;
  }

  private static Optional<YamlText> read(String text) {
    Findings findings = new Findings();
    return YamlText.read("", text, findings).filter(yaml -> !findings.hasErrors());
  }

  private static String spaced(String text, int width) {
    return INDENTED
        .matcher(AT_END.matcher(text).replaceAll(""))
        .replaceAll(
            indent -> {
              int column = 0;
              for (char c : indent.group().toCharArray()) {
                column += c == '\t' ? width - column % width : 1;
              }
              return " ".repeat(column);
            });
  }
}
