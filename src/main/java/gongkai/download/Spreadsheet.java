package gongkai.download;

import gongkai.download.Grid.Column;
import gongkai.download.Grid.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as an XLSX workbook: on each sheet one table that starts at its corner, with one row of
 * headers that stays in sight and no merged cells. Texts are texts and never formulas, numbers are
 * numbers and show the decimals that were stated.
 */
final class Spreadsheet {
  private static final String PROGRAM = "gongkai";
  private static final String STYLE = "TableStyleLight1";
  private static final int LONGEST_NAME = 31;
  private static final Pattern RESERVED = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cntrl}]");
  private static final Pattern QUOTED = Pattern.compile("^'+|'+$");
  private static final int NARROWEST = 8;
  private static final int WIDEST = 48;
  private static final int FIRST_WIDE = 0x1100;

  private final Workbook workbook;
  private final Map<Integer, String> formats = new HashMap<>();

  private Spreadsheet(Workbook workbook) {
    this.workbook = workbook;
  }

  /**
   * A sheet to be.
   *
   * @param name as {@link #name} makes it
   */
  record Sheet(String name, Grid grid) {}

  /** The workbook; the same bytes for the same tables. */
  static byte[] of(String title, List<Sheet> sheets) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
    try (Workbook workbook = new Workbook(out, PROGRAM, null)) {
      // Packed once, by Archive, which must open it anyway.
      workbook.setCompressionLevel(0);
      workbook.properties().setTitle(title);
      Spreadsheet spreadsheet = new Spreadsheet(workbook);
      sheets.forEach(spreadsheet::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Archive.undated(out.toByteArray());
  }

  /**
   * A name that spreadsheets accept: short, without their own signs, of no other sheet.
   *
   * @param taken names in small letters; takes this one too
   */
  static String name(String wish, Set<String> taken) {
    String clean = QUOTED.matcher(RESERVED.matcher(wish).replaceAll(" ")).replaceAll("").strip();
    String name = cut(clean.isEmpty() ? "表" : clean, LONGEST_NAME);
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      String number = "（" + i + "）";
      name = cut(clean, LONGEST_NAME - number.length()) + number;
    }
    return name;
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }

  private void add(Sheet sheet) {
    Worksheet worksheet = workbook.newWorksheet(sheet.name());
    Grid grid = sheet.grid();
    List<Column> columns = grid.columns();
    for (int c = 0; c < columns.size(); c++) {
      worksheet.value(0, c, columns.get(c).heading());
      int width = width(columns.get(c).heading());
      Run run = new Run(worksheet, c);
      for (int r = 0; r < grid.rows().size(); r++) {
        Object cell = grid.rows().get(r).get(c);
        String words = cell.toString();
        put(run, r + 1, cell, words, columns.get(c).kind());
        width = Math.max(width, width(words));
      }
      run.end();
      worksheet.width(c, Math.max(NARROWEST, Math.min(WIDEST, width + 2)));
    }
    worksheet.freezePane(0, 1);
    if (!grid.rows().isEmpty()) {
      worksheet
          .range(0, 0, grid.rows().size(), columns.size() - 1)
          .createTable(columns.stream().map(Column::heading).toArray(String[]::new))
          .styleInfo()
          .setStyleName(STYLE);
    }
  }

  private void put(Run run, int row, Object cell, String words, Kind kind) {
    if (cell instanceof BigDecimal number) {
      run.number(row, number, kind == Kind.WHOLE ? "0" : format(number.scale()));
    } else if (kind == Kind.PERCENT && words.endsWith("%")) {
      BigDecimal percent = new BigDecimal(words.substring(0, words.length() - 1));
      String format = "0" + decimals(percent.scale()) + "%";
      run.number(row, percent.movePointLeft(2), format);
    } else {
      run.text(row, words);
    }
  }

  /** Fills a column downwards; numbers of one format that follow each other are styled as one. */
  private static final class Run {
    private final Worksheet sheet;
    private final int column;
    private String format = "";
    private int first;
    private int last;

    Run(Worksheet sheet, int column) {
      this.sheet = sheet;
      this.column = column;
    }

    void number(int row, BigDecimal number, String format) {
      if (!format.equals(this.format)) {
        end();
        this.format = format;
        first = row;
      }
      last = row;
      sheet.value(row, column, number);
    }

    void text(int row, String words) {
      end();
      if (!words.isEmpty()) {
        sheet.value(row, column, words);
        if (width(words) > WIDEST) {
          sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
      }
    }

    /** Styles the numbers since the last other cell. */
    void end() {
      if (!format.isEmpty()) {
        sheet.range(first, column, last, column).style().format(format).set();
        format = "";
      }
    }
  }

  private String format(int scale) {
    return formats.computeIfAbsent(scale, s -> "#,##0" + decimals(s));
  }

  private static String decimals(int scale) {
    return scale > 0 ? "." + "0".repeat(scale) : "";
  }

  /** In columns of a digit's width; a Chinese character takes two. */
  private static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) < FIRST_WIDE ? 1 : 2;
    }
    return width;
  }
}
