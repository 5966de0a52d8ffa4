package gongkai.check.words;

import gongkai.check.rule.Passage;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.MatchResult;

/**
 * A number by which a person can be found.
 *
 * @param start in the passage
 * @param digits without spaces, hyphens and full-width forms
 */
record PersonalNumber(int start, String digits) {
  private static final String GAP = "[ \\-]?";
  private static final String ALONE = "(?<![\\dA-Za-z.])";
  private static final String END = "(?![\\dA-Za-z]|\\.\\d)";

  private static final Finder IDENTITY =
      Finder.of(ALONE + "[1-8]\\d{5}" + GAP + "(?:19|20)\\d{6}" + GAP + "\\d{3}[\\dXx]" + END);
  private static final Finder OLD_IDENTITY =
      Finder.of(ALONE + "[1-8]\\d{5}" + GAP + "\\d{6}" + GAP + "\\d{3}" + END);
  private static final Finder MOBILE =
      Finder.of(
          ALONE
              + "1[3-9]\\d"
              + GAP
              + "\\d{4}"
              + GAP
              + "\\d{4}(?!\\d|\\.\\d|\\s*(?:[元万亿人件份次个条家户]|[%％]))");
  private static final Finder CARD =
      Finder.of(
          ALONE
              + "62\\d\\d"
              + GAP
              + "\\d{4}"
              + GAP
              + "\\d{4}"
              + GAP
              + "\\d{4}(?:"
              + GAP
              + "\\d{1,3})?"
              + END);

  /** The first two digits of an identity number: the province. */
  private static final Set<String> PROVINCES =
      Set.of(
          "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
          "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
          "65", "71", "81", "82", "83");

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  /** 身份证号 of 18 digits, with the check digit of GB 11643—1999. */
  static List<PersonalNumber> identities(Passage passage) {
    return in(passage, IDENTITY, PersonalNumber::isIdentity);
  }

  /** 身份证号 of 15 digits, as they were before 1999. */
  static List<PersonalNumber> oldIdentities(Passage passage) {
    return in(
        passage,
        OLD_IDENTITY,
        digits -> isProvince(digits) && isDate("19" + digits.substring(6, 12)));
  }

  static List<PersonalNumber> mobiles(Passage passage) {
    return in(passage, MOBILE, digits -> true);
  }

  /** Bank cards of China UnionPay, by their check digit (Luhn). */
  static List<PersonalNumber> cards(Passage passage) {
    return in(passage, CARD, digits -> isCard(digits) && !isIdentity(digits));
  }

  private static List<PersonalNumber> in(Passage passage, Finder finder, Predicate<String> valid) {
    List<PersonalNumber> found = new ArrayList<>();
    Consumer<MatchResult> take =
        match -> {
          PersonalNumber number = of(match);
          if (valid.test(number.digits())) {
            found.add(number);
          }
        };
    if (hasFullWidth(passage)) {
      finder.each(halfWidth(passage.words()), take);
    } else {
      finder.each(passage, (p, match) -> take.accept(match));
    }
    return found;
  }

  private static PersonalNumber of(MatchResult match) {
    return new PersonalNumber(match.start(), match.group().replaceAll("[ \\-]", ""));
  }

  private static boolean hasFullWidth(Passage passage) {
    for (char c : passage.characters()) {
      if (c >= '０' && c <= '９') {
        return true;
      }
    }
    return false;
  }

  /** Place by place, so that what is found stands where it was. */
  private static String halfWidth(String words) {
    StringBuilder plain = new StringBuilder(words);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= '０' && c <= '９') {
        plain.setCharAt(i, (char) (c - '０' + '0'));
      }
    }
    return plain.toString();
  }

  private static boolean isIdentity(String digits) {
    if (digits.length() != WEIGHTS.length + 1 || !isProvince(digits)) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    char check = CHECKS.charAt(sum % CHECKS.length());
    return Character.toUpperCase(digits.charAt(WEIGHTS.length)) == check
        && isDate(digits.substring(6, 14));
  }

  private static boolean isProvince(String digits) {
    return PROVINCES.contains(digits.substring(0, 2));
  }

  private static boolean isDate(String digits) {
    try {
      LocalDate.of(
          Integer.parseInt(digits.substring(0, 4)),
          Integer.parseInt(digits.substring(4, 6)),
          Integer.parseInt(digits.substring(6)));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isCard(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int counted = i % 2 == 0 ? digit : digit * 2;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return sum % 10 == 0;
  }

  /** With its middle left out: enough to find it in the file, too little to use. */
  String masked() {
    int head = digits.length() > 11 ? 4 : 3;
    return digits.substring(0, head) + "****" + digits.substring(digits.length() - 4);
  }
}
