package gongkai.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** One of the three appropriations of an invented report, exactly, in 元. */
record Fund(String name, TreeMap<String, Item> lines) {
  /** One function item. */
  record Item(long basic, long project, long forward, long carried, long original, long revised) {
    long spent() {
      return basic + project;
    }

    long income() {
      return spent() + carried - forward;
    }
  }

  private static final long MILLION = 1_000_000;

  /** Items of the fund that the year's list has, and one that it does not. */
  private static final Map<String, List<String>> CODES =
      Map.of(
          ConsistentReports.GOVERNMENT, List.of("2120805", "2121999"),
          ConsistentReports.CAPITAL, List.of("2230105"));

  static Fund of(String name, Chance chance) {
    TreeMap<String, Item> lines = new TreeMap<>();
    boolean general = name.equals(ConsistentReports.GENERAL);
    if (general) {
      int count = 1 + chance.below(9);
      for (int i = 0; i < count; i++) {
        // Somebody has to be paid: the first item holds at least a million.
        long most = i == 0 ? MILLION + chance.money() : chance.money();
        lines.putIfAbsent(chance.code(), item(chance, i == 0 || chance.happens(60) ? most : 0));
      }
    } else if (chance.happens(30)) {
      CODES.get(name).stream()
          .filter(code -> chance.happens(70))
          .forEach(code -> lines.put(code, item(chance, 0)));
    }
    return new Fund(name, lines);
  }

  private static Item item(Chance chance, long basic) {
    long project = basic == 0 || chance.happens(40) ? chance.money() : 0;
    long spent = basic + project;
    long forward = chance.happens(25) ? chance.part(spent) : 0;
    long carried = chance.happens(25) ? chance.near(spent) : 0;
    long original = spent >= MILLION || chance.happens(70) ? chance.near(spent) : 0;
    return new Item(basic, project, forward, carried, original, spent + carried / 2);
  }

  private long sum(ToLongFunction<Item> part) {
    return lines.values().stream().mapToLong(part).sum();
  }

  long basic() {
    return sum(Item::basic);
  }

  long project() {
    return sum(Item::project);
  }

  long spent() {
    return sum(Item::spent);
  }

  long forward() {
    return sum(Item::forward);
  }

  long carried() {
    return sum(Item::carried);
  }

  long income() {
    return sum(Item::income);
  }

  /** States it: 公开05, 07 or 08. */
  void state(Statement say, Chance chance) {
    say.compared(name + ".支出", "本年", spent(), lines.isEmpty() ? 100 : 60);
    say.maybe(name + ".基本支出", basic(), 50);
    say.maybe(name + ".项目支出", project(), 50);
    say.needed(name + ".年初结转和结余", forward());
    say.needed(name + ".年末结转和结余", carried());
    boolean budgets = chance.states(50);
    if (budgets && !lines.isEmpty()) {
      say.needed(name + ".支出.年初预算", sum(Item::original), true);
      say.needed(name + ".支出.全年预算", sum(Item::revised), true);
    }
    Map<String, Map<String, Long>> rows = new TreeMap<>();
    boolean moves = chance.states(30);
    lines.forEach((code, item) -> rows.put(code, row(item, moves)));
    List<String> others = moves ? List.of("年初结转和结余", "本年收入", "年末结转和结余") : List.<String>of();
    boolean split = chance.states(70);
    List<String> columns = split ? List.of("基本支出", "项目支出") : List.of();
    Statement.lines(
        say, name + ".科目", rows, "支出", columns, !split || chance.states(50), true, others);
    if (budgets) {
      lines.forEach((code, item) -> budgets(say, code, item));
    }
  }

  private void budgets(Statement say, String code, Item item) {
    say.needed(name + ".科目." + code + ".年初预算", item.original(), true);
    say.needed(name + ".科目." + code + ".全年预算", item.revised(), true);
  }

  private static Map<String, Long> row(Item item, boolean moves) {
    Map<String, Long> row = new LinkedHashMap<>();
    row.put("基本支出", item.basic());
    row.put("项目支出", item.project());
    if (moves) {
      row.put("年初结转和结余", item.forward());
      row.put("本年收入", item.income());
      row.put("年末结转和结余", item.carried());
    }
    return row;
  }
}
