package gongkai.theme;

import gongkai.account.Bureau;
import gongkai.account.PublicationDate;
import gongkai.account.Remark;
import gongkai.account.Report;
import gongkai.finding.Findings;
import gongkai.finding.Location;
import gongkai.format.Format;
import gongkai.money.Amount;
import gongkai.money.Change;
import gongkai.prose.Prose;
import gongkai.prose.Snippet;
import gongkai.term.Mark;
import gongkai.term.Path;
import gongkai.term.Path.Found;
import gongkai.term.Similar;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills in the facts that a report's own documents quote: {@code {{收入.本年收入合计}}} prints as the form
 * prints it, so that an annex cannot drift from the account.
 */
public final class Quotation {
  private static final Pattern QUOTE = Pattern.compile("\\{\\{([^{}\\n]*)}}");
  private static final int LONGEST = 1 << 20;
  private static final String OF_BUREAU = "部门.";
  private static final String RULE = "数据-14";

  private final Report report;
  private final Bureau bureau;
  private final Format format;
  private final Findings findings;

  /**
   * @param findings takes a note of every quotation that names no fact
   */
  public Quotation(Report report, Bureau bureau, Format format, Findings findings) {
    this.report = report;
    this.bureau = bureau;
    this.format = format;
    this.findings = findings;
  }

  /** The Markdown with a mark around every quotation, for a proof. */
  public static String marked(String markdown) {
    return QUOTE
        .matcher(markdown)
        .replaceAll(
            quote ->
                Matcher.quoteReplacement(
                    Mark.of(Prose.literal(quote.group(1).strip()), quote.group())));
  }

  /** The Markdown of a file with its facts in place. */
  public String fill(String file, String markdown) {
    Matcher matcher = QUOTE.matcher(markdown);
    StringBuilder filled = new StringBuilder(markdown.length());
    // What is too long is told of by who takes it.
    while (filled.length() <= LONGEST && matcher.find()) {
      String words =
          fact(matcher.group(1).strip(), place(file, markdown, matcher.start())).orElse("");
      matcher.appendReplacement(filled, Matcher.quoteReplacement(Prose.literal(words)));
    }
    return matcher.appendTail(filled).toString();
  }

  private static Location place(String file, String text, int offset) {
    int line = 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    return new Location(file, line, offset - text.lastIndexOf('\n', offset - 1));
  }

  private Optional<String> fact(String path, Location at) {
    if (path.isEmpty()) {
      findings.error(RULE, at, "{{}} 里没有写事实的名称", "写上它，如 {{支出.本年支出合计}}");
      return Optional.empty();
    }
    boolean ofBureau = path.startsWith(OF_BUREAU);
    Found found =
        ofBureau ? Path.find(path.substring(OF_BUREAU.length()), bureau) : Path.find(path, report);
    if (found instanceof Found.Given given) {
      Optional<String> words = print(given.value());
      if (words.isEmpty()) {
        findings.error(RULE, at, "“" + path + "”不是一个数或一句话", "写到具体的事实，如 支出.本年支出合计");
      }
      return words;
    }
    if (found instanceof Found.Unknown unknown) {
      findings.error(
          RULE,
          at,
          "引用的“" + path + "”里的“" + unknown.term() + "”不是事实的名称",
          Similar.advice(unknown.term(), unknown.known()));
    } else {
      findings.error(RULE, at, "引用的“" + path + "”没有给出", "在数据里补上，或改正引用");
    }
    return Optional.empty();
  }

  private Optional<String> print(Object value) {
    if (value instanceof Amount amount) {
      return Optional.of(format.numbers().print(amount));
    }
    if (value instanceof Change change) {
      return Optional.of(format.numbers().print(change, format.wording()));
    }
    if (value instanceof BigDecimal number) {
      return Optional.of(number.toPlainString());
    }
    if (value instanceof PublicationDate date) {
      return Optional.of(date.chinese());
    }
    if (value instanceof Remark remark) {
      return Optional.of(Snippet.plain(remark.withoutStop()));
    }
    return value instanceof String || value instanceof Integer
        ? Optional.of(value.toString())
        : Optional.empty();
  }
}
