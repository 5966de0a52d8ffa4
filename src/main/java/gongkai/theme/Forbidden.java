package gongkai.theme;

import gongkai.finding.Finding;
import gongkai.finding.Location;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What no template may use: what makes code of data ({@code ?eval}, {@code ?interpret}), what
 * reaches for classes ({@code ?new}, {@code ?api}), the clock ({@code .now}), and what takes a time
 * or a length that cannot be counted in steps (regular expressions, padding). Looked for in the
 * whole text, not only where the template language would see it: nothing of it is ever needed.
 */
final class Forbidden {
  private static final String RULE = "模板-07";
  private static final Pattern COMMENT = Pattern.compile("[<\\[][#!]--.*?--[>\\]]", Pattern.DOTALL);
  private static final Pattern BUILT_IN =
      Pattern.compile(
          "\\?\\s*(new|api|has_api|eval|eval_json|evalJson|interpret|matches"
              + "|left_pad|leftPad|right_pad|rightPad)\\b");
  private static final Pattern CLOCK =
      Pattern.compile("(?<![\\w.)\\]])\\.\\s*(now)\\b", Pattern.UNICODE_CHARACTER_CLASS);

  /** Their last argument may say that they take a regular expression. */
  private static final Pattern FLAGGED =
      Pattern.compile(
          "\\?\\s*(replace|split|keep_(?:before|after)(?:_last)?|keep(?:Before|After)(?:Last)?)"
              + "\\s*\\(");

  /** Characters written by number, with which words could be hidden in a text that is code. */
  private static final Pattern HIDDEN = Pattern.compile("(\\\\x)[0-9A-Fa-f]");

  private Forbidden() {}

  /** A template that is not read because of what it uses. */
  static final class Refused extends IOException {
    private final transient Finding finding;

    Refused(Finding finding) {
      super(finding.toString());
      this.finding = finding;
    }

    Finding finding() {
      return finding;
    }
  }

  /**
   * The first thing in a template that it may not use.
   *
   * @param file for the finding
   */
  static Optional<Finding> in(String file, String template) {
    // Of the same length, so that places stay what they are.
    String text = COMMENT.matcher(template).replaceAll(c -> c.group().replaceAll("[^\\n]", " "));
    return IntStream.of(
            first(BUILT_IN, text), first(CLOCK, text), first(HIDDEN, text), regular(text))
        .filter(at -> at >= 0)
        .min()
        .stream()
        .mapToObj(at -> finding(file, text, at))
        .findFirst();
  }

  private static int first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.start(1) : -1;
  }

  /** Where a built-in is given one more argument than it needs. */
  private static int regular(String text) {
    Matcher matcher = FLAGGED.matcher(text);
    while (matcher.find()) {
      int needed = matcher.group(1).equals("replace") ? 2 : 1;
      if (arguments(text, matcher.end()) > needed) {
        return matcher.start(1);
      }
    }
    return -1;
  }

  /** How many arguments stand from a place to the bracket that closes them. */
  private static int arguments(String text, int from) {
    int count = 1;
    int depth = 0;
    char quote = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        i += c == '\\' ? 1 : 0;
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == ')' && depth == 0) {
        return count;
      } else {
        depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
        count += c == ',' && depth == 0 ? 1 : 0;
      }
    }
    return count;
  }

  private static Finding finding(String file, String text, int at) {
    int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    int column = at - text.lastIndexOf('\n', at - 1);
    Matcher word = Pattern.compile("\\w+|\\\\x").matcher(text).region(at, text.length());
    String what = word.lookingAt() ? word.group() : "";
    boolean flagged = List.of("replace", "split").contains(what) || what.startsWith("keep");
    return Finding.error(
        RULE,
        new Location(file, line, column),
        flagged ? "“" + what + "”不能带正则表达式一类的选项" : "模板不能用“" + what + "”",
        flagged ? "只写要找的字和换成的字" : "去掉它；能用的写法见体例文档");
  }
}
