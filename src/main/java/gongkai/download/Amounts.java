package gongkai.download;

import gongkai.account.Report;
import gongkai.classification.Classification;
import gongkai.download.Grid.Column;
import gongkai.download.Grid.Kind;
import gongkai.money.Amount;
import gongkai.money.Unit;
import gongkai.term.Fact;
import gongkai.term.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every amount that a report states, or that follows from what it states, as one long table: one
 * row for each path of terms that ends in an amount. Differences and shares of two amounts are not
 * among them.
 */
final class Amounts {
  /** The column that tells the rows apart. */
  static final String KEY = "事实";

  private static final List<Column> COLUMNS =
      List.of(
          new Column("部门", Kind.TEXT, "发布决算的部门的全称", "administrative-classification:generic:code"),
          new Column("年度", Kind.WHOLE, "决算年度；口径为“上年”的金额是前一年的", "date:fiscal-year"),
          new Column("表", Kind.TEXT, "最先印出这个数的表；没有印在表里的为空", ""),
          new Column("行", Kind.TEXT, "在那张表里的行次；该表没有行次时是行首的字", ""),
          new Column(
              "功能分类科目编码", Kind.TEXT, "类3位、款5位、项7位", "functional-classification:generic:code"),
          new Column("经济分类科目编码", Kind.TEXT, "类3位、款5位", "economic-classification:generic:code"),
          new Column("科目名称", Kind.TEXT, "上面编码的名称", ""),
          new Column("项目", Kind.TEXT, "这个数是什么", ""),
          new Column("资金", Kind.TEXT, "哪一种财政拨款；不限于一种的为空", "fin-source:generic:code"),
          new Column("类别", Kind.TEXT, "收入、支出、结转结余、总计，或报告的另一部分", "value-kind:code"),
          new Column("口径", Kind.TEXT, "决算、年初预算、全年预算、上年；没有区分的为空", "phase:id"),
          new Column("金额", Kind.NUMBER, "小数位数与填报一致", "value"),
          new Column("单位", Kind.TEXT, "", ""),
          new Column(KEY, Kind.TEXT, "这个数在 report.json 的“事实”里的路径，不重复", "budget-line-id"));

  private final String bureau;
  private final BigDecimal year;
  private final Classification names;
  private final Printed printed;
  private final Map<String, String> named = new HashMap<>();
  private final List<String> steps = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final List<List<Object>> rows = new ArrayList<>();

  private Amounts(String bureau, Report report, Classification names, Printed printed) {
    this.bureau = bureau;
    this.year = BigDecimal.valueOf(report.year());
    this.names = names;
    this.printed = printed;
  }

  /** The table of one report. */
  static Grid of(String bureau, Report report, Classification names, Printed printed) {
    Amounts amounts = new Amounts(bureau, report, names, printed);
    amounts.walk(report);
    return new Grid(Whole.AMOUNTS.title(), COLUMNS, amounts.rows);
  }

  private void walk(Object value) {
    if (value instanceof Amount amount) {
      add(amount);
    } else if (value instanceof BigDecimal number && last().endsWith("（元）")) {
      add(new Amount(number, Unit.YUAN));
    } else if (value instanceof Record record) {
      for (Fact fact : Vocabulary.of(record.getClass()).facts()) {
        if (!ReportJson.OF_THE_SOURCE.contains(fact.term())) {
          Optional<Object> held = fact.of(record);
          if (held.isPresent()) {
            step(fact.term(), fact.term(), held.get());
          }
        }
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, held) -> step(key.toString(), name(held).orElse(key.toString()), held));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        String number = String.valueOf(i + 1);
        step(number, name(list.get(i)).orElse(number), list.get(i));
      }
    }
  }

  private String last() {
    return steps.get(steps.size() - 1);
  }

  private void step(String step, String label, Object value) {
    steps.add(step);
    labels.add(label);
    walk(value);
    steps.remove(steps.size() - 1);
    labels.remove(labels.size() - 1);
  }

  /** The name of an entry of a list: the first of its words. */
  private static Optional<String> name(Object entry) {
    return Vocabulary.of(entry.getClass()).facts().stream()
        .filter(fact -> fact.type() == String.class)
        .findFirst()
        .flatMap(fact -> fact.of(entry))
        .map(Object::toString);
  }

  private void add(Amount amount) {
    Measure measure = Measure.of(steps, labels);
    String fact = String.join(".", steps);
    Printed.Place place = printed.of(fact);
    rows.add(
        List.of(
            bureau,
            year,
            place.form(),
            place.row(),
            measure.function(),
            measure.economic(),
            name(measure),
            measure.item(),
            measure.fund(),
            measure.kind(),
            measure.phase(),
            Grids.number(amount),
            Unit.TEN_THOUSAND_YUAN.word(),
            fact));
  }

  private String name(Measure measure) {
    if (!measure.economic().isEmpty()) {
      return names.economicName(measure.economic()).orElse("");
    }
    String code = measure.function();
    if (code.isEmpty()) {
      return "";
    }
    // A line's own name goes before that of the list, and names the same code where it stands bare.
    String own = labels.get(steps.indexOf(code));
    if (!own.equals(code)) {
      named.putIfAbsent(code, own);
    }
    return Optional.ofNullable(named.get(code)).or(() -> names.functionName(code)).orElse("");
  }
}
