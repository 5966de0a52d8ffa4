package gongkai.chart;

import gongkai.figure.Datum;
import gongkai.figure.Figure;
import gongkai.money.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Invented figures of every shape that accounts have been seen to take. */
final class Figures {
  private static final String[] CLASSES = {
    "一般公共服务支出", "社会保障和就业支出", "卫生健康支出", "农林水支出", "住房保障支出", "城乡社区支出", "节能环保支出", "灾害防治及应急管理支出"
  };

  private Figures() {}

  /** All figures by the name of the file that shows how they are drawn. */
  static Map<String, Figure> all() {
    Map<String, Figure> all = new LinkedHashMap<>();
    all.put("bars-two-years", bars(1, "2023年度,收支总计,1825.64", "2024年度,收支总计,1778.52"));
    all.put("bars-equal", bars(5, "2023年度,支出,306.00", "2024年度,支出,306.00"));
    all.put("bars-from-zero", bars(5, "2023年度,支出,0.00", "2024年度,支出,48.20"));
    all.put("bars-all-zero", bars(5, "2023年度,支出,0.00", "2024年度,支出,0.00"));
    all.put("bars-one-year", bars(1, "2024年度,收支总计,1778.52"));
    all.put("bars-grouped", grouped());
    all.put("bars-keyed", keyed());
    all.put("ring-income", income());
    all.put("ring-two", ring(3, "基本支出,1213.45", "项目支出,415.58"));
    all.put("ring-slivers", slivers());
    all.put("ring-whole", ring(7, List.of("因公出国（境）费支出", "公务接待费支出"), "公务用车购置及运行维护费支出,3.18"));
    all.put("ring-all-zero", ring(7, List.of("因公出国（境）费支出", "公务用车购置及运行维护费支出", "公务接待费支出")));
    all.put("ring-thirty", random(30, 7));
    return all;
  }

  static Figure bars(int number, String... data) {
    return figure(number, Figure.Kind.BARS, List.of(), "", data);
  }

  static Figure ring(int number, String... data) {
    return ring(number, List.of(), data);
  }

  /** A ring of parts of uneven size, the same for the same seed. */
  static Figure random(int parts, long seed) {
    Random random = new Random(seed);
    String[] data = new String[parts];
    for (int i = 0; i < parts; i++) {
      double size = Math.pow(random.nextDouble(), 3) * 1000 + 0.01;
      data[i] =
          CLASSES[i % CLASSES.length] + "," + BigDecimal.valueOf(size).setScale(2, RoundingMode.UP);
    }
    return ring(6, data);
  }

  private static Figure grouped() {
    return bars(
        4,
        "2023年度,财政拨款收入总计,11825.64",
        "2023年度,财政拨款支出总计,11825.64",
        "2024年度,财政拨款收入总计,10778.52",
        "2024年度,财政拨款支出总计,9778.52");
  }

  private static Figure keyed() {
    return bars(
        4,
        "2023年度,一般公共预算财政拨款支出,123456789.01",
        "2023年度,政府性基金预算财政拨款支出,23456789.01",
        "2024年度,一般公共预算财政拨款支出,118765432.10",
        "2024年度,政府性基金预算财政拨款支出,0.00");
  }

  private static Figure income() {
    return ring(
        2,
        List.of("国有资本经营预算财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入"),
        "一般公共预算财政拨款收入,1332.18",
        "政府性基金预算财政拨款收入,296.84",
        "其他收入,149.50");
  }

  private static Figure slivers() {
    return ring(
        6,
        "一般公共服务支出,2.94",
        "社会保障和就业支出,211.07",
        "卫生健康支出,1090.32",
        "节能环保支出,3.10",
        "农林水支出,3.60",
        "灾害防治及应急管理支出,2.80",
        "住房保障支出,131.51",
        "其他支出,2.60");
  }

  private static Figure ring(int number, List<String> absent, String... data) {
    BigDecimal total = BigDecimal.ZERO.setScale(2);
    for (String datum : data) {
      total = total.add(new BigDecimal(datum.split(",")[1]));
    }
    return figure(number, Figure.Kind.RING, absent, grouped(total), data);
  }

  private static Figure figure(
      int number, Figure.Kind kind, List<String> absent, String total, String... rows) {
    List<Datum> data = new ArrayList<>();
    for (String row : rows) {
      String[] cells = row.split(",");
      BigDecimal value = new BigDecimal(cells[cells.length - 1]);
      String series = cells.length == 3 ? cells[1] : "合计";
      String share = total.isEmpty() ? "" : share(value, new BigDecimal(total.replace(",", "")));
      Amount amount = Amount.wan(value.toPlainString());
      data.add(new Datum(cells[0], series, amount, grouped(value), share));
    }
    String caption = kind == Figure.Kind.BARS ? "收入、支出决算总计变动情况图" : "决算结构图";
    return new Figure(number, caption, kind, "万元", data, total, absent, "各项数额见图中文字。");
  }

  private static String share(BigDecimal part, BigDecimal whole) {
    return part.movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP) + "%";
  }

  private static String grouped(BigDecimal value) {
    return value.toPlainString().replaceAll("(?<=\\d)(?=(\\d{3})+\\.)", ",");
  }
}
