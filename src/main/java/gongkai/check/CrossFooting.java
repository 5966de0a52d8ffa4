package gongkai.check;

import gongkai.account.Completion;
import gongkai.account.Difference;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.source.Places;
import java.util.List;

/**
 * 勾稽-01: a stated total is the sum of its parts.
 *
 * <p>Amounts are rounded to what they state, so a sum may differ from its total by no more than all
 * their resolutions together (the interval rule of XBRL Calculations 1.1). What rounding explains
 * is a note; what it cannot explain is an error.
 */
public final class CrossFooting {
  private static final String RULE = "勾稽-01";

  private CrossFooting() {}

  /** Findings on the totals that the report itself states. */
  public static List<Finding> check(Completion completion, Places places) {
    return completion.differences().stream()
        .filter(difference -> isStated(difference, places))
        .map(difference -> finding(difference, places))
        .toList();
  }

  private static boolean isStated(Difference difference, Places places) {
    String path = difference.path();
    int dot = path.lastIndexOf('.');
    return places.find(path).isPresent()
        || dot > 0 && places.find(path.substring(0, dot)).isPresent();
  }

  private static Finding finding(Difference difference, Places places) {
    String gap = difference.stated().minus(difference.computed()).abs().toString();
    String what =
        "“"
            + difference.path()
            + "”为 "
            + difference.stated()
            + "，各部分相加为 "
            + difference.computed()
            + "，相差 "
            + gap;
    return difference.isRounding()
        ? new Finding(
            Severity.NOTE, RULE, places.nearest(difference.path()), what + "，属四舍五入的尾差", "")
        : new Finding(
            Severity.ERROR,
            RULE,
            places.nearest(difference.path()),
            what + "，四舍五入解释不了",
            "核对合计与各部分");
  }
}
