package gongkai.account;

import gongkai.term.Written;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day, or where the bureau names no day the month, on which something was made public.
 *
 * @param iso {@code 2024-09}, {@code 2024-09-23} or {@code 2024-09-23 10:30}
 */
@Written(
    note = "日期，如 2025-09-23；只知道月份就写 2025-09",
    pattern = PublicationDate.WRITTEN,
    examples = {"2025-09-23", "2025-09"})
public record PublicationDate(String iso) implements Comparable<PublicationDate> {
  static final String WRITTEN =
      "^(\\d{4})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01])(?: (?:[01]\\d|2[0-3]):[0-5]\\d)?)?$";
  private static final Pattern FORM = Pattern.compile(WRITTEN);

  /**
   * @throws IllegalArgumentException with a sentence for the clerk if this is no such date
   */
  public PublicationDate {
    Matcher matcher = FORM.matcher(iso);
    if (!matcher.matches() || !exists(matcher)) {
      throw new IllegalArgumentException("日期“" + iso + "”应写成 2024-09-23（或只写到月：2024-09）");
    }
  }

  private static boolean exists(Matcher matcher) {
    int year = Integer.parseInt(matcher.group(1));
    int month = Integer.parseInt(matcher.group(2));
    try {
      if (matcher.group(3) == null) {
        YearMonth.of(year, month);
      } else {
        LocalDate.of(year, month, Integer.parseInt(matcher.group(3)));
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** The first day that it may mean. */
  public LocalDate earliest() {
    return LocalDate.of(year(), number(5), namesDay() ? number(8) : 1);
  }

  /** The last day that it may mean. */
  public LocalDate latest() {
    LocalDate first = earliest();
    return namesDay() ? first : first.withDayOfMonth(first.lengthOfMonth());
  }

  /** Whether it says which day of the month. */
  public boolean namesDay() {
    return iso.length() > 7;
  }

  public int year() {
    return Integer.parseInt(iso.substring(0, 4));
  }

  /** The day, and where only the month is known its first day, e.g. {@code 2024-09-01}. */
  public String firstDay() {
    return iso.length() < 10 ? iso + "-01" : iso.substring(0, 10);
  }

  /** As printed in a sentence: {@code 2024年9月23日} or {@code 2025年9月}. */
  public String chinese() {
    String month = iso.substring(0, 4) + "年" + number(5) + "月";
    return namesDay() ? month + number(8) + "日" : month;
  }

  /** As ISO 8601, no more precise than it is known; China keeps one time, ahead of UTC by 8 h. */
  public String iso8601() {
    return iso.length() <= 10 ? iso : iso.replace(' ', 'T') + ":00+08:00";
  }

  private int number(int at) {
    return Integer.parseInt(iso.substring(at, at + 2));
  }

  @Override
  public int compareTo(PublicationDate other) {
    return iso.compareTo(other.iso);
  }

  @Override
  public String toString() {
    return iso;
  }
}
