package gongkai.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Differences and rates of an invented report as it would print them: from the exact amounts. */
final class ConsistentClaims {
  private static final int PERCENT = 2;
  private final Statement say;
  private final Chance chance;
  private int count;

  ConsistentClaims(Statement say, Chance chance) {
    this.say = say;
    this.chance = chance;
  }

  void state() {
    for (String path : say.known()) {
      int dot = path.lastIndexOf('.');
      String fact = path.substring(0, dot);
      if (path.endsWith(".上年") && say.report().get(path).isPresent() && chance.states(60)) {
        change(fact, say.exact(path));
      }
      boolean budget = path.endsWith(".年初预算") || path.endsWith(".全年预算");
      if (budget && chance.states(40)) {
        completion(fact, path.substring(dot + 1), say.exact(path));
      }
    }
    shares("支出.本年支出合计", List.of("支出.基本支出", "支出.项目支出"));
    shares("三公经费", List.of("三公经费.因公出国（境）费", "三公经费.公务用车购置及运行维护费", "三公经费.公务接待费"));
    shares("政府采购.总额", List.of("政府采购.货物", "政府采购.服务"));
  }

  private long actual(String fact) {
    return List.of("", ".本年", ".支出", ".决算", ".金额").stream()
        .map(term -> fact + term)
        .filter(say::knows)
        .findFirst()
        .map(say::exact)
        .orElseThrow();
  }

  private void claim(String term, String value) {
    say.words("公布." + count + "." + term, value);
  }

  private void change(String fact, long prior) {
    long actual = actual(fact);
    long difference = actual - prior;
    count++;
    claim("事实", fact);
    if (difference == 0) {
      claim("持平", "是");
      return;
    }
    claim(difference > 0 ? "增加" : "减少", Statement.wan(Math.abs(difference)));
    if (prior > 0) {
      claim(difference > 0 ? "增长" : "下降", percent(Math.abs(difference), prior));
    }
  }

  private void completion(String fact, String budget, long amount) {
    if (amount > 0) {
      count++;
      claim("事实", fact);
      claim("完成率", percent(actual(fact), amount));
      claim("预算", budget);
    }
  }

  private void shares(String whole, List<String> parts) {
    long all = actual(whole);
    if (all > 0 && chance.states(50)) {
      for (String part : parts) {
        count++;
        claim("事实", part);
        claim("占比", percent(actual(part), all));
        claim("占", whole);
      }
    }
  }

  private static String percent(long part, long whole) {
    return BigDecimal.valueOf(part)
        .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128)
        .movePointRight(2)
        .setScale(PERCENT, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
