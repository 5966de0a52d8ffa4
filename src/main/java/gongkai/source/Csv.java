package gongkai.source;

import gongkai.classification.Classification;
import gongkai.finding.Findings;
import gongkai.finding.Location;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Comma-separated values: the classification list in, tables and figures out. */
public final class Csv {
  private static final int COLUMNS = 4;
  private static final Pattern NUMBER = Pattern.compile("-?[\\d,]*\\.?\\d+%?");
  private static final String FORMULA = "=+-@\t\r";

  private Csv() {}

  /** The classification list of a year: 分类,级,编码,名称. */
  public static Classification classification(String file, String text, Findings findings) {
    Map<String, String> function = new HashMap<>();
    Map<String, String> economic = new HashMap<>();
    List<String> lines = text.lines().toList();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split(",", -1);
      if (cells.length == COLUMNS) {
        (cells[0].equals("功能") ? function : economic).put(cells[2].strip(), cells[3].strip());
      } else if (!lines.get(i).isBlank()) {
        findings.error("数据-02", new Location(file, i + 1, 1), "这一行不是四栏", "按“分类,级,编码,名称”填写");
      }
    }
    return new Classification(function, economic);
  }

  /**
   * Rows as RFC 4180 in UTF-8 with a byte order mark, without which spreadsheets misread Chinese.
   * What a spreadsheet would take for a formula is kept a text by an apostrophe before it.
   */
  public static byte[] write(List<List<String>> rows) {
    StringBuilder out = new StringBuilder(rows.size() << 6).append('\uFEFF');
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        cell(row.get(i), i > 0 ? out.append(',') : out);
      }
      out.append("\r\n");
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void cell(String text, StringBuilder out) {
    boolean formula =
        !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !NUMBER.matcher(text).matches();
    String shown = formula ? "'" + text : text;
    if (isPlain(shown)) {
      out.append(shown);
    } else {
      out.append('"').append(shown.replace("\"", "\"\"")).append('"');
    }
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return false;
      }
    }
    return true;
  }
}
