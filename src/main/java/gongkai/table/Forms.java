package gongkai.table;

import gongkai.account.Report;
import gongkai.account.RoundingDifference;
import gongkai.finding.Findings;
import gongkai.finding.Location;
import gongkai.format.NumberStyle;
import gongkai.format.TableSpec;
import gongkai.format.TableSpec.ColumnSpec;
import gongkai.format.TableSpec.PanelSpec;
import gongkai.format.TableSpec.RowSpec;
import gongkai.money.Amount;
import gongkai.term.Path;
import gongkai.term.Path.Found;
import gongkai.term.Similar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fills a form's layout with the facts of one report. Used by one thread. */
public final class Forms {
  private static final String UNIT = "万元";

  private final Report report;
  private final NumberStyle style;
  private final Findings findings;
  private final List<RoundingDifference> rounded;

  /**
   * @param report completed
   * @param rounded its totals that miss their parts by rounding alone
   * @param findings takes a note of every path in a layout that names no fact
   */
  public Forms(
      Report report, List<RoundingDifference> rounded, NumberStyle style, Findings findings) {
    this.report = report;
    this.style = style;
    this.findings = findings;
    this.rounded = rounded;
  }

  /** The table, or nothing where facts that it needs are not given. */
  public Optional<Table> fill(String id, TableSpec spec, Location at) {
    if (spec.panels().isEmpty() || !spec.needed().stream().allMatch(path -> isGiven(path, at))) {
      return Optional.empty();
    }
    Filling filling = new Filling(id, spec, at);
    List<Table.Panel> panels = new ArrayList<>();
    for (int i = 0; i < spec.panels().size(); i++) {
      panels.add(filling.panel(i));
    }
    return Optional.of(new Table(id, spec.number(), spec.title(), UNIT, panels, filling.notes()));
  }

  private boolean isGiven(String path, Location at) {
    return find(path, at) instanceof Found.Given given
        && !(given.value() instanceof Map<?, ?> map && map.isEmpty());
  }

  private Found find(String path, Location at) {
    Found found = Path.find(path, report);
    if (found instanceof Found.Unknown unknown) {
      findings.error(
          "体例-01",
          at,
          "取数“" + path + "”里的“" + unknown.term() + "”不是事实的名称",
          Similar.advice(unknown.term(), unknown.known()));
    }
    return found;
  }

  /** One form being filled. */
  private final class Filling {
    private final String id;
    private final TableSpec spec;
    private final Location at;
    private final Set<String> printed = new HashSet<>();

    Filling(String id, TableSpec spec, Location at) {
      this.id = id;
      this.spec = spec;
      this.at = at;
    }

    Table.Panel panel(int index) {
      PanelSpec panel = spec.panels().get(index);
      Layout layout = Layout.of("b" + id + "-" + (index + 1), panel.columns());
      List<Table.Row> rows = new ArrayList<>();
      for (RowSpec row : panel.rows()) {
        if (row.each().isPresent()) {
          rows.addAll(classified(row.each().get(), layout));
        } else {
          rows.add(row(row, layout, row.path().orElse(""), 0));
        }
      }
      String caption = spec.number().map(n -> n + " ").orElse("") + spec.title();
      return new Table.Panel(
          panel.name(),
          panel.name().map(n -> caption + "：" + n).orElse(caption),
          layout.columns(),
          layout.head(),
          numbers(layout),
          rows);
    }

    private List<Cell> numbers(Layout layout) {
      boolean none = layout.leaves().stream().allMatch(leaf -> leaf.number().isEmpty());
      List<Cell> cells = new ArrayList<>();
      for (ColumnSpec leaf : none ? List.<ColumnSpec>of() : layout.leaves()) {
        String text = leaf.number().orElse(leaf.rowHeader() ? "栏次" : "");
        cells.add(Cell.words(leaf.number().isPresent() ? Cell.CODE : Cell.WORDS, text, false));
      }
      return cells;
    }

    /** One row for each code of a list. */
    private List<Table.Row> classified(String path, Layout layout) {
      List<Table.Row> rows = new ArrayList<>();
      if (find(path, at) instanceof Found.Given given && given.value() instanceof Map<?, ?> lines) {
        lines.forEach((code, line) -> rows.add(classified(path, code.toString(), line, layout)));
      }
      return rows;
    }

    private Table.Row classified(String path, String code, Object line, Layout layout) {
      Optional<String> name =
          Path.find("名称", line) instanceof Found.Given given
              ? Optional.of(given.value().toString())
              : Optional.empty();
      RowSpec row =
          new RowSpec(
              Optional.empty(),
              Optional.empty(),
              Optional.of(code),
              name,
              Optional.of(path + "." + code),
              false,
              Optional.empty(),
              List.of());
      return row(row, layout, path + "." + code, Math.max(1, (code.length() - 1) / 2));
    }

    private Table.Row row(RowSpec row, Layout layout, String base, int level) {
      List<Cell> cells = new ArrayList<>();
      int amounts = 0;
      for (int i = 0; i < layout.leaves().size(); i++) {
        ColumnSpec column = layout.leaves().get(i);
        Cell cell =
            Layout.isAmount(column)
                ? amount(row, column, base, amounts++)
                : words(row, column.text().orElseThrow(), column.rowHeader());
        cells.add(layout.isNested() ? cell.governedBy(layout.headers().get(i)) : cell);
      }
      return new Table.Row(row.total(), level, cells);
    }

    private Cell words(RowSpec row, String which, boolean rowHeader) {
      return switch (which) {
        case "项目" -> Cell.words(Cell.WORDS, row.item().orElse(""), rowHeader);
        case "名称" -> Cell.words(Cell.WORDS, row.name().orElse(""), rowHeader);
        case "行次" -> Cell.words(Cell.CODE, row.line().orElse(""), rowHeader);
        case "编码" -> Cell.words(Cell.CODE, row.code().orElse(""), rowHeader);
        default -> {
          findings.error("体例-02", at, "“行内: " + which + "”不可用", "写项目、名称、行次或编码");
          yield Cell.words(Cell.WORDS, "", rowHeader);
        }
      };
    }

    private Cell amount(RowSpec row, ColumnSpec column, String base, int index) {
      Optional<String> path = path(row, column, base, index);
      if (path.isEmpty()) {
        return Cell.words(Cell.AMOUNT, "", false);
      }
      Found found = find(path.get(), at);
      printed.add(path.get());
      if (found instanceof Found.Given given && given.value() instanceof Amount amount) {
        String digits = row.total() ? style.print(amount) : style.printInRow(amount);
        return new Cell(Cell.AMOUNT, digits, false, "", false, Optional.of(amount), path.get());
      }
      boolean missing = !(found instanceof Found.None);
      String text = missing ? style.missing() : style.none();
      return new Cell(Cell.AMOUNT, text, false, "", missing, Optional.empty(), path.get());
    }

    /** Where a cell's figure is found; none for cells that the form leaves blank. */
    private Optional<String> path(RowSpec row, ColumnSpec column, String base, int index) {
      if (!row.cells().isEmpty()) {
        return Optional.of(row.cells())
            .filter(paths -> index < paths.size())
            .map(paths -> paths.get(index))
            .filter(path -> !path.isEmpty());
      }
      String own = column.path().orElse("");
      String step = row.total() ? column.totalPath().orElse(own) : own;
      if (step.startsWith("/")) {
        return step.contains("{编码}") && row.code().isEmpty()
            ? Optional.empty()
            : Optional.of(step.substring(1).replace("{编码}", row.code().orElse("")));
      }
      return base.isEmpty()
          ? Optional.empty()
          : Optional.of(step.isEmpty() ? base : base + "." + step);
    }

    List<String> notes() {
      List<String> notes = new ArrayList<>(spec.notes());
      spec.empty()
          .filter(empty -> isEmpty(empty.path()))
          .ifPresent(empty -> notes.add(empty.note()));
      spec.roundingNote().filter(note -> rounds()).ifPresent(notes::add);
      return notes;
    }

    /** Whether a total and the parts that miss it stand in this form together. */
    private boolean rounds() {
      return rounded.stream()
          .anyMatch(d -> printed.contains(d.path()) && printed.containsAll(d.parts()));
    }

    private boolean isEmpty(String path) {
      return !(find(path, at) instanceof Found.Given given
          && given.value() instanceof Amount amount
          && !amount.isZero());
    }
  }
}
