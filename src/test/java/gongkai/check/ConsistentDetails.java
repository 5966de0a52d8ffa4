package gongkai.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an invented report says besides income and expenditure: 公开06, 公开09 and the rest. */
final class ConsistentDetails {
  private static final String THREE = "三公经费";
  private static final String CARS = THREE + ".公务用车购置及运行维护费";
  private static final String BUYING = CARS + ".公务用车购置费";
  private static final String RUNNING = CARS + ".公务用车运行维护费";
  private static final String ABROAD = THREE + ".因公出国（境）费";
  private static final String GUESTS = THREE + ".公务接待费";

  /** Sections of 公开06 that are part of the three public expenses. */
  private static final Map<String, String> SECTIONS =
      Map.of("30212", ABROAD, "30217", GUESTS, "30231", RUNNING, "31013", BUYING);

  private static final List<String> PERSONNEL =
      List.of("30101", "30102", "30108", "30302", "30305");
  private static final List<String> OPERATING =
      List.of("30201", "30211", "30217", "30231", "30299", "31002");
  private static final int LEAST = 100;

  private final Statement say;
  private final Chance chance;
  private final Fund general;
  private final long spent;
  private final Map<String, Long> sections = new LinkedHashMap<>();

  /**
   * @param spent 本年支出合计
   */
  ConsistentDetails(Statement say, Chance chance, Fund general, long spent) {
    this.say = say;
    this.chance = chance;
    this.general = general;
    this.spent = spent;
  }

  void state() {
    long[] basic = chance.split(general.basic(), 2);
    boolean known = chance.states(70);
    if (known) {
      say.maybe(general.name() + ".人员经费", basic[0], 60);
      say.maybe(general.name() + ".公用经费", basic[1], 60);
    }
    if (known && general.basic() > 0 && chance.states(60)) {
      economic(basic[0], PERSONNEL);
      economic(basic[1], OPERATING);
    }
    threePublicExpenses();
    long operating = known && chance.happens(80) ? basic[1] : chance.part(basic[1] + 1) - 1;
    say.compared("机关运行经费", "本年", operating, 80);
    procurement();
    performance();
    say.compared("其他事项.会议费", "金额", chance.money(), 60);
  }

  private void economic(long amount, List<String> codes) {
    long[] parts = chance.split(amount, codes.size());
    Map<String, Long> classes = new LinkedHashMap<>();
    for (int i = 0; i < parts.length; i++) {
      String code = codes.get(i);
      // Too little to print as a public expense, where it would stand beside a number of things.
      if (SECTIONS.containsKey(code) && parts[i] < LEAST) {
        parts[i + 1] += parts[i];
        parts[i] = 0;
      }
      sections.put(code, parts[i]);
      classes.merge(code.substring(0, 3), parts[i], Long::sum);
      if (parts[i] > 0) {
        say.needed(general.name() + ".经济分类." + code, parts[i]);
      }
    }
    classes.forEach(
        (code, sum) -> {
          if (sum > 0) {
            say.maybe(general.name() + ".经济分类." + code, sum, 40);
          }
        });
  }

  /** What basic expenditure paid for it, and perhaps some of the projects' money. */
  private long actual(String section) {
    long basic = sections.getOrDefault(section, 0L);
    long most = general.project() / SECTIONS.size();
    return most > LEAST && chance.happens(40) ? basic + Math.max(LEAST, chance.part(most)) : basic;
  }

  private void threePublicExpenses() {
    long abroad = actual("30212");
    long buying = actual("31013");
    long running = actual("30231");
    long guests = actual("30217");
    Map<String, Long> prior = new LinkedHashMap<>();
    Map<String, Long> actual = new LinkedHashMap<>();
    put(actual, abroad, buying, running, guests);
    put(prior, some(abroad), some(buying), some(running), some(guests));
    Map<String, Long> budget = new LinkedHashMap<>();
    actual.forEach((part, amount) -> budget.put(part, amount + some(amount)));
    total(actual);
    total(prior);
    total(budget);
    boolean budgets = chance.states(60);
    actual.forEach(
        (part, amount) -> {
          boolean whole = part.equals(THREE) || part.equals(CARS);
          say.compared(part, "决算", amount, prior.get(part), whole ? 60 : 100);
          if (budgets) {
            say.needed(part + ".全年预算", budget.get(part), !whole);
          }
        });
    things(abroad, buying, running, guests);
  }

  private long some(long amount) {
    return amount > 99 * LEAST || chance.happens(50) ? chance.near(amount) : 0;
  }

  private static void put(
      Map<String, Long> parts, long abroad, long buying, long running, long guests) {
    parts.put(ABROAD, abroad);
    parts.put(BUYING, buying);
    parts.put(RUNNING, running);
    parts.put(GUESTS, guests);
  }

  private static void total(Map<String, Long> parts) {
    parts.put(CARS, parts.get(BUYING) + parts.get(RUNNING));
    parts.put(THREE, parts.get(ABROAD) + parts.get(CARS) + parts.get(GUESTS));
  }

  /** How many there were of what the money was spent on. */
  private void things(long abroad, long buying, long running, long guests) {
    count(ABROAD + ".团组数", abroad > 0 ? 1 + chance.below(3) : 0);
    count(ABROAD + ".人次", abroad > 0 ? 3 + chance.below(9) : 0);
    int bought = buying > 0 ? 1 + chance.below(2) : 0;
    count(BUYING + ".购置数量", bought);
    if (bought > 0 && chance.states(50)) {
      count(BUYING + ".购置车型.轿车.数量", bought);
      say.needed(BUYING + ".购置车型.轿车.金额", buying);
    }
    int kept = running > 0 ? 1 + chance.below(5) : 0;
    count(CARS + ".保有量", kept);
    count(CARS + ".保有车型.轿车", kept);
    int others = chance.below(3);
    count("国有资产.车辆合计", kept + others);
    count("国有资产.车辆.机要通信用车", kept);
    count("国有资产.车辆.其他用车", others);
    guests(guests);
  }

  private void guests(long guests) {
    long foreign = guests > 10 * LEAST && chance.happens(30) ? guests / 4 : 0;
    if (chance.states(80)) {
      say.needed(GUESTS + ".国内.决算", guests - foreign, true);
      say.needed(GUESTS + ".外事.决算", foreign, true);
    }
    count(GUESTS + ".国内.批次", guests > 0 ? 1 + chance.below(9) : 0);
    count(GUESTS + ".国内.人次", guests > 0 ? 9 + chance.below(99) : 0);
    count(GUESTS + ".外事.批次", foreign > 0 ? 1 : 0);
    count(GUESTS + ".外事.人次", foreign > 0 ? 1 + chance.below(9) : 0);
    if (guests > 0 && chance.states(30)) {
      long[] parts = chance.split(guests - foreign, 2);
      for (int i = 0; i < parts.length; i++) {
        say.words(GUESTS + ".国内.明细." + (i + 1) + ".事项", "业务交流");
        say.words(GUESTS + ".国内.明细." + (i + 1) + ".金额（元）", "" + parts[i]);
      }
    }
  }

  private void count(String path, int count) {
    say.words(path, "" + count);
  }

  private void procurement() {
    List<Long> parts = new ArrayList<>();
    for (String kind : List.of("货物", "工程", "服务")) {
      parts.add(some(0));
      say.needed("政府采购." + kind, parts.get(parts.size() - 1), true);
    }
    long total = parts.stream().mapToLong(Long::longValue).sum();
    long medium = total == 0 ? 0 : chance.part(total);
    say.maybe("政府采购.总额", total, 70);
    say.needed("政府采购.授予中小企业合同金额", medium, true);
    say.needed("政府采购.授予小微企业合同金额", medium == 0 ? 0 : chance.part(medium), true);
  }

  private void performance() {
    String self = "预算绩效.项目自评.";
    int office = 1 + chance.below(9);
    int institution = chance.below(9);
    int good = chance.below(office + institution);
    count(self + "项目数", office + institution);
    count(self + "机关项目数", office);
    count(self + "二级机构项目数", institution);
    count(self + "一般公共预算项目数", office);
    count(self + "等级.优", good);
    count(self + "等级.良", office + institution - good);
    long amount = chance.part(spent);
    say.needed(self + "金额", amount, true);
    say.needed(self + "一般公共预算金额", Math.min(chance.part(amount), general.spent()), true);
    int score = 60 + chance.below(40);
    say.words("预算绩效.整体自评.得分", score + "." + chance.below(10));
    say.words("预算绩效.整体自评.等级", score >= 90 ? "优" : score >= 80 ? "良" : "中");
  }
}
