package gongkai.check.rule;

import gongkai.finding.Location;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that the bureau wrote: one of the report's documents, or a remark or a name in its data.
 */
public final class Passage {
  /** Stands for every character of a quotation: neither a letter nor a digit nor a space. */
  public static final char FACT = '\uE000';

  private static final Pattern QUOTATION = Pattern.compile("\\{\\{[^{}\\n]*}}");

  /** Parts of numbers that may be personal are not repeated in messages. */
  private static final Pattern LONG_NUMBER = Pattern.compile("[0-9０-９]{8,}[Xx]?");

  private static final int AROUND = 8;

  private final Kind kind;
  private final String path;
  private final Location at;
  private final String written;
  private final String words;
  private final char[] characters;

  /** What it is. */
  public enum Kind {
    DOCUMENT,
    REMARK,
    NAME
  }

  /**
   * Takes words as they are.
   *
   * @param path name of the document, or path of the value
   * @param at where it begins
   * @param written as it stands in the file
   */
  Passage(Kind kind, String path, Location at, String written) {
    this.kind = kind;
    this.path = path;
    this.at = at;
    this.written = written;
    this.words = kind == Kind.DOCUMENT ? mask(written) : written;
    this.characters = words.toCharArray();
  }

  /** What it is. */
  public Kind kind() {
    return kind;
  }

  /** Name of the document, or path of the value. */
  public String path() {
    return path;
  }

  /** As it stands in the file. */
  public String written() {
    return written;
  }

  /**
   * What is written, place by place, but with {@link #FACT} for quotations of facts, which are
   * right by themselves.
   */
  public String words() {
    return words;
  }

  /** As {@link #words}, for those who go through them all: not to be changed. */
  public char[] characters() {
    return characters;
  }

  private static String mask(String written) {
    return written.contains("{{")
        ? QUOTATION
            .matcher(written)
            .replaceAll(q -> String.valueOf(FACT).repeat(q.group().length()))
        : written;
  }

  /** The term of the value; a document's name. */
  public String term() {
    String last = path.substring(path.lastIndexOf('.') + 1);
    boolean numbered = kind != Kind.DOCUMENT && last.chars().allMatch(c -> c >= '0' && c <= '9');
    return numbered ? path.substring(0, path.lastIndexOf('.')) : last;
  }

  public boolean isDocument() {
    return kind == Kind.DOCUMENT;
  }

  /** Where a character stands. Inside a value of the data it is the place of the value. */
  public Location place(int offset) {
    if (!isDocument()) {
      return at;
    }
    int line = 1 + (int) written.substring(0, offset).chars().filter(c -> c == '\n').count();
    int column = offset - written.lastIndexOf('\n', offset - 1);
    return new Location(at.file(), line, column);
  }

  /** The line that a character stands in, as {@link #words}. */
  public String line(int offset) {
    return words.substring(lineStart(offset), lineEnd(offset));
  }

  private int lineStart(int offset) {
    return words.lastIndexOf('\n', offset - 1) + 1;
  }

  private int lineEnd(int offset) {
    int end = words.indexOf('\n', offset);
    return end < 0 ? words.length() : end;
  }

  /** Some words with a few around them, for a message. */
  public String around(int start, int end) {
    int from = Math.max(lineStart(start), start - AROUND);
    int to = Math.min(Math.max(end, lineEnd(start)), end + AROUND);
    return (from > lineStart(start) ? "…" : "")
        + shown(written.substring(from, to)).strip()
        + (to < lineEnd(start) ? "…" : "");
  }

  /** Some words, for a message, on one line. */
  public static String shown(String words) {
    Matcher numbers = LONG_NUMBER.matcher(words.replace('\n', ' '));
    return numbers.replaceAll(n -> n.group().charAt(0) + "****");
  }
}
