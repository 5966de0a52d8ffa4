package gongkai.archive;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a freeze: {@code archive/2024}, after a correction {@code archive/2024.1}; of one
 * bureau alone {@code archive/caizheng/2024}, because git allows no tag below another tag.
 *
 * @param bureau folder of the bureau that was frozen alone
 * @param number 0 for the first freeze of its kind
 */
public record Label(int year, Optional<String> bureau, int number) implements Comparable<Label> {
  private static final String FAMILY = "archive/";
  private static final Pattern FORM =
      Pattern.compile("(?:archive/)?(?:([^/]+)/)?(\\d{4})(?:\\.([1-9]\\d{0,5}))?");
  private static final Comparator<Label> ORDER =
      Comparator.comparing((Label l) -> l.bureau().orElse(""))
          .thenComparing(Label::year)
          .thenComparing(Label::number);

  /** The label that a text is; {@code archive/} may be left out. */
  static Optional<Label> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int number = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    int year = Integer.parseInt(matcher.group(2));
    return Optional.of(new Label(year, Optional.ofNullable(matcher.group(1)), number));
  }

  /** The next freeze of the same kind. */
  Label next() {
    return new Label(year, bureau, number + 1);
  }

  boolean isOfSameKind(Label other) {
    return year == other.year && bureau.equals(other.bureau);
  }

  @Override
  public int compareTo(Label other) {
    return ORDER.compare(this, other);
  }

  /** The name of its tag. */
  @Override
  public String toString() {
    return FAMILY
        + bureau.map(slug -> slug + "/").orElse("")
        + year
        + (number == 0 ? "" : "." + number);
  }
}
