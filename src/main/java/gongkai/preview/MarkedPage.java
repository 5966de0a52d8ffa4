package gongkai.preview;

import gongkai.term.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A page whose figures can be asked where they come from: what is published, and around every
 * figure an element that can be clicked and reached by the keyboard.
 */
final class MarkedPage {
  private static final Set<String> WITHOUT_MARKUP =
      Set.of("title", "script", "style", "textarea", "option", "svg", "a", "button", "summary");
  private static final Set<String> BLOCKS =
      Set.of("p", "li", "dd", "dt", "td", "th", "div", "section", "tr", "caption", "figcaption");
  private static final int AROUND = 24;

  private final String address;
  private final String in;
  private final StringBuilder out;
  private final List<Found> found = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();
  private final StringBuilder heading = new StringBuilder();
  private final StringBuilder caption = new StringBuilder();
  private final StringBuilder row = new StringBuilder();
  private final List<Found> pending = new ArrayList<>();
  private int at;
  private String plainUntil = "";
  private String inside = "";
  private boolean figure;
  private boolean table;

  private MarkedPage(String address, String marked) {
    this.address = address;
    this.in = marked;
    this.out = new StringBuilder(marked.length() * 2);
    while (at < in.length()) {
      step();
    }
    flush();
  }

  static MarkedPage of(String address, String marked) {
    return new MarkedPage(address, marked);
  }

  /** The page with its elements. */
  String html() {
    return out.toString();
  }

  /** A figure, and the path by which its template knew it. */
  record Found(String path, Use use, int from) {
    Found saying(String words) {
      Use told = new Use(use.address(), use.id(), use.kind(), use.where(), use.printed(), words);
      return new Found(path, told, from);
    }
  }

  /** Every figure, in the order of the page. */
  List<Found> found() {
    return found;
  }

  private void step() {
    char c = in.charAt(at);
    if (c == '<') {
      tag();
    } else if (c == Mark.OPEN) {
      open();
    } else if (c == Mark.CLOSE) {
      at++;
      out.append(isPlain() ? "" : "</span>");
    } else {
      say(c);
      out.append(c);
      at++;
    }
  }

  private boolean isPlain() {
    return !plainUntil.isEmpty();
  }

  private void say(char c) {
    block.append(c);
    switch (inside) {
      case "h" -> heading.append(c);
      case "caption" -> caption.append(c);
      case "th" -> row.append(c);
      default -> {}
    }
  }

  private void open() {
    int middle = in.indexOf(Mark.MIDDLE, at);
    String path = in.substring(at + 1, middle);
    at = middle + 1;
    if (isPlain()) {
      return;
    }
    String id = "gk-" + (found.size() + pending.size() + 1);
    boolean ofFigure = figure || caption.indexOf("图") == 0;
    String kind = ofFigure ? Use.FIGURE : table ? Use.TABLE : Use.SENTENCE;
    String where = table ? caption + (row.isEmpty() ? "" : "：" + row) : heading.toString();
    String printed = words(in.substring(at, in.indexOf(Mark.CLOSE, at)));
    Use use = new Use(address, id, kind, words(where), printed, "");
    pending.add(new Found(words(path), use, block.length()));
    out.append("<span class=\"gk-fact\" id=\"")
        .append(id)
        .append("\" tabindex=\"0\" role=\"button\" data-fact=\"")
        .append(path)
        .append("\">");
  }

  private void tag() {
    int end = end();
    String tag = Mark.strip(in.substring(at, end));
    at = end;
    out.append(tag);
    boolean closing = tag.startsWith("</");
    String name = name(tag, closing ? 2 : 1);
    if (isPlain()) {
      plainUntil = closing && name.equals(plainUntil) ? "" : plainUntil;
      return;
    }
    if (!closing && WITHOUT_MARKUP.contains(name)) {
      plainUntil = name;
    }
    if (BLOCKS.contains(name) || isHeading(name)) {
      flush();
    }
    context(name, closing);
  }

  /** Past the tag that begins here; quoted values may hold any sign. */
  private int end() {
    char quote = 0;
    for (int i = at + 1; i < in.length(); i++) {
      char c = in.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return in.length();
  }

  private static String name(String tag, int from) {
    int end = from;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    return tag.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isHeading(String name) {
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  private void context(String name, boolean closing) {
    switch (name) {
      case "figure" -> figure = !closing;
      case "table" -> {
        table = !closing;
        caption.setLength(0);
        row.setLength(0);
      }
      case "tr" -> row.setLength(0);
      case "th", "caption" -> {
        inside = closing ? "" : name;
        if (!closing && name.equals("th") && !row.isEmpty()) {
          row.append('，');
        }
      }
      default -> {
        if (isHeading(name)) {
          inside = closing ? "" : "h";
          heading.setLength(closing ? heading.length() : 0);
        }
      }
    }
  }

  /** A block of text is over: its figures can be told with what stands around them. */
  private void flush() {
    String text = block.toString();
    for (Found one : pending) {
      found.add(one.saying(words(around(text, one.from()))));
    }
    pending.clear();
    block.setLength(0);
  }

  private static String around(String text, int from) {
    int start = Math.max(text.lastIndexOf('。', Math.max(0, from - 1)) + 1, from - AROUND);
    int stop = text.indexOf('。', from);
    int end = Math.min(stop < 0 ? text.length() : stop + 1, from + AROUND);
    String head = start > 0 && text.charAt(start - 1) != '。' ? "…" : "";
    String tail = end < text.length() && text.charAt(end - 1) != '。' ? "…" : "";
    return head + text.substring(start, end).strip() + tail;
  }

  /** Text as read, not as written in HTML. */
  private static String words(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .strip();
  }
}
