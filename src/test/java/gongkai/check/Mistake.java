package gongkai.check;

import gongkai.check.ConsistentReports.Draft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Kinds of single mistakes that are made in real accounts, to be put into reports that fit. */
enum Mistake {
  DIGIT("打错一个数字", Mistake::isAmount, value(Mistake::digit)),
  SWAP("两个数字颠倒", Mistake::isAmount, value(Mistake::swap)),
  POINT("小数点错位", Mistake::isAmount, value(Mistake::point)),
  UNIT(
      "万元写成元",
      Mistake::isAmount,
      value((value, random) -> some(value, v -> v.replace(".", "") + "00"))),
  SIGN("写成负数", Mistake::isAmount, value((value, random) -> some(value, v -> "-" + v))),
  PRIOR("上年数与上年的报告不同", Mistake::isPublishedBefore, value(Mistake::digit)),
  DIFFERENCE("公布的差额写错", claim("增加|减少"), value(Mistake::digit)),
  RATE("公布的百分比写错", claim("增长|下降|占比|完成率"), value(Mistake::digit)),
  DIRECTION("公布的方向写反", claim("增加|减少|增长|下降"), Mistake::turn),
  FROM_ZERO("上年为 0 写了增长率", Mistake::isFromZero, Mistake::addRate),
  LOST("漏了一个科目", Mistake::isSizeable, Mistake::lose),
  CODE("科目编码写错", Mistake::isItem, Mistake::recode),
  NAME("科目名称写错", Mistake::isListed, Mistake::misname),
  COUNT("数量写错", Mistake::isCount, value(Mistake::count)),
  SCORE("得分多了一位", leaf("得分"), value((value, random) -> Optional.of("9" + value))),
  GRADE(
      "等级与得分不符", leaf("等级"), value((value, random) -> Optional.of(value.equals("优") ? "中" : "优"))),
  DAY(
      "公开日期写成上一年",
      leaf("公开日期"),
      value((value, random) -> Optional.of(value.replace("2025", "2024")))),
  LATE(
      "批复后逾期公开",
      leaf("公开日期"),
      value((value, random) -> Optional.of("2025-10-" + (10 + random.nextInt(20))))),
  TITLE(
      "标题写成上一年", leaf("标题"), value((value, random) -> Optional.of(value.replace("2024", "2023"))));

  private static final Pattern ITEM = Pattern.compile(".*科目\\.\\d{7}");
  private static final Map<String, String> OPPOSITE =
      Map.of("增加", "减少", "减少", "增加", "增长", "下降", "下降", "增长");

  /**
   * A report with one mistake in it.
   *
   * @param place path of what was changed
   * @param was and is what was changed, in words
   */
  record Made(Draft draft, String place, String was, String is) {}

  private interface Change {
    /** Changes the tree at the place; what is there now, in words, if anything was changed. */
    Optional<String> apply(Tree tree, String place, Random random);
  }

  private interface ValueChange {
    Optional<String> of(String value, Random random);
  }

  private final String words;
  private final BiPredicate<Draft, String> fits;
  private final Change change;

  Mistake(String words, BiPredicate<Draft, String> fits, Change change) {
    this.words = words;
    this.fits = fits;
    this.change = change;
  }

  String words() {
    return words;
  }

  /** Whether an amount is written wrong, anywhere in a report. */
  boolean isOfAmount() {
    return compareTo(SIGN) <= 0;
  }

  /** Where it can be made. */
  List<String> places(Draft draft) {
    List<String> all = new ArrayList<>(draft.report().leaves());
    all.addAll(draft.report().branches());
    return all.stream().filter(path -> fits.test(draft, path)).toList();
  }

  /** Makes it at a place; nothing if nothing would change. */
  Optional<Made> make(Draft draft, String place, Random random) {
    Tree changed = draft.report().copy();
    String was = draft.report().get(place).orElse(last(place));
    return change
        .apply(changed, place, random)
        .map(is -> new Made(new Draft(changed, draft.before()), place, was, is));
  }

  private static Change value(ValueChange change) {
    return (tree, place, random) -> {
      Optional<String> is = change.of(tree.get(place).orElseThrow(), random);
      is.ifPresent(value -> tree.put(place, value));
      return is;
    };
  }

  private static Optional<String> turn(Tree tree, String place, Random random) {
    tree.rename(place, OPPOSITE.get(last(place)));
    return Optional.of(OPPOSITE.get(last(place)));
  }

  private static Optional<String> addRate(Tree tree, String place, Random random) {
    tree.put(place.replaceFirst("增加$", "增长"), "100");
    return Optional.of("增长 100");
  }

  private static Optional<String> lose(Tree tree, String place, Random random) {
    tree.remove(place);
    return Optional.of("");
  }

  private static Optional<String> recode(Tree tree, String place, Random random) {
    String is = code(last(place), random);
    if (tree.branches().contains(place.replaceFirst("\\d{7}$", is))) {
      return Optional.empty();
    }
    tree.rename(place, is);
    return Optional.of(is);
  }

  private static Optional<String> misname(Tree tree, String place, Random random) {
    tree.put(place + ".名称", "一般行政管理事务支出");
    return Optional.of("一般行政管理事务支出");
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private static boolean isAmount(Draft draft, String path) {
    return !path.startsWith("公布")
        && !path.endsWith("得分")
        && draft.report().get(path).filter(v -> v.matches("\\d+\\.\\d\\d")).isPresent();
  }

  private static boolean isPublishedBefore(Draft draft, String path) {
    String fact = path.replaceFirst("\\.上年$", "");
    return path.endsWith(".上年")
        && isAmount(draft, path)
        && List.of("本年", "决算", "金额").stream()
            .anyMatch(term -> draft.before().get(fact + "." + term).isPresent());
  }

  private static boolean isFromZero(Draft draft, String path) {
    return path.matches("公布\\.\\d+\\.增加")
        && draft.report().get(path.replaceFirst("增加$", "增长")).isEmpty();
  }

  private static boolean isItem(Draft draft, String path) {
    return ITEM.matcher(path).matches() && draft.report().branches().contains(path);
  }

  /** An item that the year's list has a name for. */
  private static boolean isListed(Draft draft, String path) {
    return isItem(draft, path) && Subjects.NAMES.functionName(last(path)).isPresent();
  }

  /** An item whose loss no rounding explains, and that is not in another list as well. */
  private static boolean isSizeable(Draft draft, String path) {
    return isItem(draft, path)
        && !path.startsWith("支出")
        && draft.report().leaves().stream()
            .filter(leaf -> leaf.startsWith(path + ".") && isAmount(draft, leaf))
            .filter(leaf -> !leaf.endsWith("预算"))
            .anyMatch(leaf -> draft.report().get(leaf).orElseThrow().matches("[1-9].*"));
  }

  private static boolean isCount(Draft draft, String path) {
    return path.matches(".*(团组数|人次|购置数量|数量|批次|保有量|车辆合计|项目数|用车|轿车|等级\\..)")
        && draft.report().get(path).isPresent();
  }

  private static BiPredicate<Draft, String> claim(String terms) {
    return (draft, path) -> path.matches("公布\\.\\d+\\.(" + terms + ")");
  }

  private static BiPredicate<Draft, String> leaf(String term) {
    return (draft, path) -> last(path).equals(term) && draft.report().get(path).isPresent();
  }

  private static Optional<String> some(String value, UnaryOperator<String> change) {
    return value.matches("[0.]+") ? Optional.empty() : Optional.of(change.apply(value));
  }

  /** Another digit somewhere, the last decimal apart: that one rounding might explain. */
  private static Optional<String> digit(String value, Random random) {
    int at = random.nextInt(value.length() - 1);
    if (value.charAt(at) == '.') {
      at = Math.max(0, at - 1);
    }
    int other = (value.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
    String changed = value.substring(0, at) + other + value.substring(at + 1);
    return Optional.of(changed.replaceFirst("^0+(?=\\d)", ""));
  }

  /** Two neighbouring digits the other way round. */
  private static Optional<String> swap(String value, Random random) {
    List<String> changed = new ArrayList<>();
    Matcher pair = Pattern.compile("(?=(\\d)(\\.?)(\\d))").matcher(value);
    while (pair.find()) {
      if (!pair.group(1).equals(pair.group(3))) {
        int end = pair.start() + 2 + pair.group(2).length();
        String swapped = pair.group(3) + pair.group(2) + pair.group(1);
        changed.add(value.substring(0, pair.start()) + swapped + value.substring(end));
      }
    }
    return changed.isEmpty()
        ? Optional.empty()
        : Optional.of(changed.get(random.nextInt(changed.size())).replaceFirst("^0+(?=\\d)", ""));
  }

  private static Optional<String> point(String value, Random random) {
    int way = random.nextBoolean() ? 1 : -1;
    return some(value, v -> new BigDecimal(v).scaleByPowerOfTen(way).toPlainString());
  }

  private static Optional<String> count(String value, Random random) {
    return Optional.of("" + (Integer.parseInt(value) + 1 + random.nextInt(8)));
  }

  private static String code(String code, Random random) {
    return random.nextBoolean()
        ? swap(code, random).orElse("2" + code)
        : digit(code, random).orElse("2" + code);
  }
}
