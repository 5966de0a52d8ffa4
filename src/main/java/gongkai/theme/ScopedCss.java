package gongkai.theme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A style sheet that reaches nothing but what stands in a wrapper, for a fragment in somebody
 * else's page: every selector begins with the wrapper's class, lengths do not depend on the size of
 * that page's letters, and it is light as that page is.
 *
 * <p>Rules are told apart by brackets, strings and comments, as the syntax of CSS has it; what
 * stands in a rule is left as it is. Selectors get a prefix instead of being nested, because
 * browsers before 2023 know no nesting.
 */
final class ScopedCss {
  /** What a page is by itself: the wrapper stands for it. */
  private static final Pattern PAGE = Pattern.compile("(?::root|html|body)(?![\\w-])");

  private static final Pattern SPACE = Pattern.compile("\\s*[\\s>]\\s*");
  private static final Pattern REM =
      Pattern.compile("(?<![\\w.])(?<!\\w-)(\\d*\\.?\\d+)rem(?![\\w-])");
  private static final Pattern SIZE =
      Pattern.compile("(?<![\\w-])font-size\\s*:\\s*(\\d*\\.?\\d+)%");
  private static final Pattern DARK = Pattern.compile("prefers-color-scheme\\s*:\\s*dark");
  private static final BigDecimal LETTER = new BigDecimal("16");

  /** Rules about the page as a whole or the sheet as a file. */
  private static final Set<String> LEFT_OUT = Set.of("@page", "@charset", "@import", "@namespace");

  private static final Set<String> GROUPS = Set.of("@media", "@supports", "@layer", "@container");

  private final String wrapper;
  private final BigDecimal letter;

  private ScopedCss(String wrapper, BigDecimal letter) {
    this.wrapper = wrapper;
    this.letter = letter;
  }

  /**
   * The sheet for what stands in a wrapper.
   *
   * @param wrapper its selector, e.g. {@code .gongkai}
   */
  static String of(String wrapper, String css) {
    List<Rule> rules = rules(css);
    BigDecimal letter =
        rules.stream()
            .filter(rule -> PAGE.matcher(rule.prelude()).lookingAt())
            .flatMap(rule -> SIZE.matcher(rule.block().orElse("")).results())
            .findFirst()
            .map(size -> new BigDecimal(size.group(1)).multiply(LETTER).movePointLeft(2))
            .orElse(LETTER);
    return new ScopedCss(wrapper, letter).scoped(rules);
  }

  /**
   * A rule.
   *
   * @param prelude selectors, or an at-word with its condition
   * @param block what stands in its braces, if it has any
   */
  private record Rule(String prelude, Optional<String> block) {
    String word() {
      return prelude.startsWith("@") ? prelude.split("[\\s(]", 2)[0] : "";
    }
  }

  private String scoped(List<Rule> rules) {
    return rules.stream()
        .filter(rule -> !LEFT_OUT.contains(rule.word()))
        .filter(rule -> !DARK.matcher(rule.prelude()).find())
        .map(this::scoped)
        .collect(Collectors.joining("\n"));
  }

  private String scoped(Rule rule) {
    if (rule.block().isEmpty()) {
      return rule.prelude() + ";";
    }
    String block = rule.block().get();
    if (GROUPS.contains(rule.word())) {
      return rule.prelude() + "{\n" + scoped(rules(block)) + "\n}";
    }
    if (!rule.word().isEmpty()) {
      return rule.prelude() + "{" + block + "}";
    }
    String selectors =
        split(rule.prelude(), ',').stream().map(this::selector).collect(Collectors.joining(","));
    return selectors + "{" + declarations(block, rule.prelude()) + "}";
  }

  private String selector(String selector) {
    String rest = selector.strip();
    Matcher page = PAGE.matcher(rest);
    if (!page.lookingAt()) {
      return wrapper + " " + rest;
    }
    String after = rest.substring(page.end());
    Matcher space = SPACE.matcher(after);
    boolean again =
        space.lookingAt() && PAGE.matcher(after).region(space.end(), after.length()).lookingAt();
    return again ? selector(after.substring(space.end())) : wrapper + after;
  }

  private String declarations(String block, String selectors) {
    String lengths = REM.matcher(block).replaceAll(length -> pixels(length, letter));
    return PAGE.matcher(selectors).lookingAt()
        ? SIZE.matcher(lengths)
            .replaceAll(size -> "font-size:" + pixels(size, LETTER.movePointLeft(2)))
        : lengths;
  }

  private static String pixels(MatchResult length, BigDecimal unit) {
    return new BigDecimal(length.group(1)).multiply(unit).stripTrailingZeros().toPlainString()
        + "px";
  }

  private static List<Rule> rules(String css) {
    List<Rule> rules = new ArrayList<>();
    int from = 0;
    String text = withoutComments(css);
    while (from < text.length()) {
      int end = next(text, from, "{;");
      String prelude = text.substring(from, end).strip();
      if (end == text.length() || text.charAt(end) == ';') {
        if (prelude.startsWith("@")) {
          rules.add(new Rule(prelude, Optional.empty()));
        }
        from = end + 1;
      } else {
        int close = next(text, end + 1, "}");
        rules.add(new Rule(prelude, Optional.of(text.substring(end + 1, close).strip())));
        from = close + 1;
      }
    }
    return rules;
  }

  private static List<String> split(String text, char at) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int end = next(text, from, String.valueOf(at));
      parts.add(text.substring(from, end));
      from = end + 1;
    }
    return parts;
  }

  /** Where one of the characters stands outside strings and brackets, or the end of the text. */
  private static int next(String text, int from, String wanted) {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (depth == 0 && wanted.indexOf(c) >= 0) {
        return i;
      } else if (c == '\\') {
        i++;
      } else if (c == '"' || c == '\'') {
        i = string(text, i);
      } else if ("([{".indexOf(c) >= 0) {
        depth++;
      } else if (")]}".indexOf(c) >= 0) {
        depth--;
      }
    }
    return text.length();
  }

  /** Where the string that begins at a place ends. */
  private static int string(String text, int from) {
    for (int i = from + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == text.charAt(from)) {
        return i;
      }
    }
    return text.length();
  }

  private static String withoutComments(String css) {
    StringBuilder out = new StringBuilder(css.length());
    for (int i = 0; i < css.length(); i++) {
      char c = css.charAt(i);
      if (css.startsWith("/*", i)) {
        int end = css.indexOf("*/", i + 2);
        i = end < 0 ? css.length() : end + 1;
      } else if (c == '"' || c == '\'') {
        int end = Math.min(string(css, i), css.length() - 1);
        out.append(css, i, end + 1);
        i = end;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
