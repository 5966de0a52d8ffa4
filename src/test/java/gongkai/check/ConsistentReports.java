package gongkai.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/**
 * Invents reports whose figures fit: exact amounts in 元, printed in 万元 with two decimals, so that
 * honest rounding differences occur. The same seed gives the same report.
 */
final class ConsistentReports {
  static final String GENERAL = "一般公共预算财政拨款";
  static final String GOVERNMENT = "政府性基金预算财政拨款";
  static final String CAPITAL = "国有资本经营预算财政拨款";
  private static final List<String> OTHER = List.of("上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入");
  private static final List<String> KINDS = List.of("上缴上级支出", "经营支出", "对附属单位补助支出");

  /**
   * An invented report.
   *
   * @param before last year's published report; empty if there is none
   */
  record Draft(Tree report, Tree before) {}

  private final Chance chance;
  private final Statement say;
  private final List<Fund> funds;

  private ConsistentReports(long seed, boolean full) {
    this.chance = new Chance(new Random(seed), full);
    this.say = new Statement(chance);
    this.funds =
        List.of(Fund.of(GENERAL, chance), Fund.of(GOVERNMENT, chance), Fund.of(CAPITAL, chance));
  }

  /**
   * The report of a seed.
   *
   * @param full whether every figure is stated, rather than some
   */
  static Draft of(long seed, boolean full) {
    return new ConsistentReports(seed, full).draft();
  }

  private Draft draft() {
    say.words("年度", "2024");
    say.words("体例", "henan-2024");
    say.words("批复日期", "2025-08-" + (10 + chance.below(15)));
    say.words("公开日期", "2025-08-" + (25 + chance.below(4)));
    say.words("标题", "2024年度测试市财政局部门决算");
    whole();
    funds.forEach(fund -> fund.state(say, chance));
    appropriation();
    new ConsistentDetails(say, chance, funds.get(0), say.exact("支出.本年支出合计")).state();
    new ConsistentClaims(say, chance).state();
    return new Draft(say.report(), say.before());
  }

  private long sum(ToLongFunction<Fund> part) {
    return funds.stream().mapToLong(part).sum();
  }

  /** 公开01, 02 and 03. */
  private void whole() {
    long income = sum(Fund::income);
    funds.forEach(f -> say.needed("收入." + f.name() + "收入", f.income()));
    Map<String, Long> others = new LinkedHashMap<>();
    boolean richer = chance.happens(40);
    for (String source : OTHER) {
      others.put(source, richer && chance.happens(50) ? chance.money() : 0);
      say.needed("收入." + source, others.get(source));
    }
    long other = others.values().stream().mapToLong(Long::longValue).sum();
    long surplus = richer && chance.happens(30) ? chance.money() : 0;
    long forward = richer && chance.happens(50) ? chance.money() : 0;
    long own = other + surplus + forward;
    long spent = own == 0 ? 0 : chance.part(own);
    long distributed = own == spent || chance.happens(70) ? 0 : chance.part(own - spent);
    long left = own - spent - distributed;
    say.maybe("收入.本年收入合计", income + other, 50);
    say.needed("收入.使用非财政拨款结余", surplus);
    say.needed("收入.年初结转和结余", sum(Fund::forward) + forward, forward > 0);
    incomeLines(others);
    say.compared("收支总计", "本年", income + sum(Fund::forward) + own, 60);
    spending(spent);
    say.needed("支出.结余分配", distributed);
    say.needed("支出.年末结转和结余", sum(Fund::carried) + left, left > 0);
  }

  private void incomeLines(Map<String, Long> others) {
    if (!chance.states(60)) {
      return;
    }
    Map<String, Map<String, Long>> lines = new TreeMap<>();
    for (Fund fund : funds) {
      fund.lines()
          .forEach(
              (code, item) ->
                  lines
                      .computeIfAbsent(code, c -> new LinkedHashMap<>())
                      .merge("财政拨款收入", item.income(), Long::sum));
    }
    others.forEach(
        (source, amount) -> {
          if (amount > 0) {
            lines
                .computeIfAbsent(chance.code(), c -> new LinkedHashMap<>())
                .merge(source, amount, Long::sum);
          }
        });
    List<String> columns = new ArrayList<>(List.of("财政拨款收入"));
    columns.addAll(OTHER);
    Statement.lines(say, "收入.科目", lines, "本年收入合计", columns, chance.states(50), true);
  }

  /**
   * 公开03.
   *
   * @param spent of money that is not the appropriation
   */
  private void spending(long spent) {
    Map<String, Map<String, Long>> lines = new TreeMap<>();
    Map<String, Long> kinds = new LinkedHashMap<>();
    List.of("基本支出", "项目支出").forEach(kind -> kinds.put(kind, 0L));
    KINDS.forEach(kind -> kinds.put(kind, 0L));
    TreeSet<String> own = new TreeSet<>();
    for (long part : spent == 0 ? new long[0] : chance.split(spent, 1 + chance.below(3))) {
      String kind = List.copyOf(kinds.keySet()).get(chance.below(kinds.size()));
      String code = chance.code();
      own.add(code);
      lines.computeIfAbsent(code, c -> new LinkedHashMap<>()).merge(kind, part, Long::sum);
      kinds.merge(kind, part, Long::sum);
    }
    for (Fund fund : funds) {
      fund.lines()
          .forEach(
              (code, item) -> {
                Map<String, Long> line = lines.computeIfAbsent(code, c -> new LinkedHashMap<>());
                line.merge("基本支出", item.basic(), Long::sum);
                line.merge("项目支出", item.project(), Long::sum);
              });
      kinds.merge("基本支出", fund.basic(), Long::sum);
      kinds.merge("项目支出", fund.project(), Long::sum);
    }
    boolean more = spent > 0;
    say.needed("支出.基本支出", kinds.get("基本支出"), more);
    say.needed("支出.项目支出", kinds.get("项目支出"), more);
    KINDS.forEach(kind -> say.needed("支出." + kind, kinds.get(kind)));
    say.needed("支出.本年支出合计", sum(Fund::spent) + spent, more);
    boolean all = chance.isFull();
    lines.keySet().removeIf(code -> !all && !own.contains(code));
    List<String> columns = new ArrayList<>(kinds.keySet());
    Statement.lines(say, "支出.科目", lines, "支出", columns, true, all);
  }

  /** 公开04. */
  private void appropriation() {
    String path = "财政拨款.";
    say.compared(path + "收支总计", "本年", sum(Fund::income) + sum(Fund::forward), 40);
    say.maybe(path + "年初结转和结余", sum(Fund::forward), 40);
    say.maybe(path + "本年支出合计", sum(Fund::spent), 40);
    say.maybe(path + "年末结转和结余", sum(Fund::carried), 40);
    Map<String, Long> classes = new TreeMap<>();
    for (Fund fund : funds) {
      fund.lines()
          .forEach((code, item) -> classes.merge(code.substring(0, 3), item.spent(), Long::sum));
    }
    if (chance.states(30)) {
      classes.forEach((code, amount) -> say.needed(path + "科目." + code, amount));
    }
  }
}
