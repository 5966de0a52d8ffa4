package gongkai.check.words;

import gongkai.check.rule.Passage;
import gongkai.check.rule.Subject;
import gongkai.money.Amount;
import gongkai.money.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An amount of money in words, or a fact quoted there.
 *
 * @param number the digits as written; empty for a quotation
 * @param unit 元, 万元 or 亿元
 * @param fen the amount in hundredths of 元
 * @param step what one in its last decimal is, in hundredths of 元
 * @param rough whether it is said to be no exact amount, or is the price of one piece
 */
record Figure(int start, String number, String unit, long fen, long step, boolean rough) {
  private static final Finder MONEY =
      Finder.of(
          "(\\{\\{[^{}\\n]*}}|(?<![\\d.,〔第])\\d[\\d,]*(?:\\.\\d+)?)[ \\t]*([余多]?)(万元|万余元|亿元|元)((?:（含）)?(?:左右|以上|以下)|[/／每])?");

  /** Words before an amount that is not exact, or not the whole. */
  private static final Pattern ROUGH =
      Pattern.compile(".*(?:[约近超逾满]|大约|接近|超过|每[人月年天次条户项]{1,3})\\s*");

  private static final Map<String, Integer> POWERS = Map.of("元", 2, "万元", 6, "万余元", 6, "亿元", 10);
  private static final int LONGEST = 14;

  /** 0.01 万元. */
  private static final long CENT = 10_000;

  /** All amounts of a passage, in order. */
  static List<Figure> in(Passage passage, Subject subject) {
    List<Figure> figures = new ArrayList<>();
    MONEY.each(passage.written(), match -> figure(passage, match, subject).ifPresent(figures::add));
    return figures;
  }

  private static Optional<Figure> figure(Passage passage, MatchResult match, Subject subject) {
    String number = match.group(1);
    if (number.startsWith("{{")) {
      String path = number.substring(2, number.length() - 2).strip();
      return quoted(path, subject).map(a -> new Figure(match.start(), "", "", fen(a), 1, true));
    }
    if (number.length() > LONGEST) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(number.replace(",", ""));
    int power = POWERS.get(match.group(3));
    String before = passage.written().substring(Math.max(0, match.start() - 6), match.start());
    boolean rough =
        !match.group(2).isEmpty()
            || match.group(3).contains("余")
            || match.group(4) != null
            || ROUGH.matcher(before).matches();
    return Optional.of(
        new Figure(
            match.start(),
            number,
            match.group(3),
            hundredths(value.scaleByPowerOfTen(power)),
            hundredths(BigDecimal.ONE.scaleByPowerOfTen(power - value.scale())),
            rough));
  }

  private static Optional<Amount> quoted(String path, Subject subject) {
    try {
      return subject.amount(path);
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // Told of where the quotation is filled in.
    }
  }

  /** An amount in hundredths of 元. */
  static long fen(Amount amount) {
    return hundredths(amount.in(Unit.YUAN).value().movePointRight(2));
  }

  private static long hundredths(BigDecimal value) {
    return value.setScale(0, RoundingMode.HALF_UP).longValue();
  }

  /** What it may be off by, in a sum: an amount without decimals is exact unless it is rough. */
  long slack() {
    return (rough ? step : Math.min(step, CENT)) / 2;
  }

  boolean isQuoted() {
    return number.isEmpty();
  }

  @Override
  public String toString() {
    return number + unit;
  }
}
