package gongkai.source;

import gongkai.finding.Findings;
import gongkai.finding.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML in one pass into nodes that know their places. Used for one file, by one thread. */
public final class YamlReader {
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder().disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final String RULE = "数据-02";
  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
  private static final int DEEPEST = 32;
  private static final int MOST = 200_000;

  /** A page and a half of small print; the longest reason in a real account has 535. */
  private static final int LONGEST = 10_000;

  private final String file;
  private final String text;
  private final Findings findings;
  private final boolean wide;
  private int nodes;

  private YamlReader(String file, String text, Findings findings) {
    this.file = file;
    this.text = text;
    this.findings = findings;
    this.wide = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
  }

  /** The tree of a file; nothing, and a finding, if it is not YAML or holds nothing. */
  public static Optional<Node> read(String file, String text, Findings findings) {
    return new YamlReader(file, text, findings).read();
  }

  private Optional<Node> read() {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == null) {
        findings.error(RULE, Location.of(file), "文件是空的", "填写内容，或删去这个文件");
        return Optional.empty();
      }
      Node node = node((YAMLParser) parser, 0);
      if (parser.nextToken() != null) {
        throw new Refused(at(parser), "一个文件里只写一份内容", "删去“---”以及它之后的部分");
      }
      return Optional.of(node);
    } catch (Refused e) {
      findings.error(e.rule, e.at, e.getMessage(), e.advice);
    } catch (JacksonException e) {
      findings.add(YamlTrouble.explain(file, text, e));
    }
    return Optional.empty();
  }

  private Node node(YAMLParser parser, int depth) {
    Location at = at(parser);
    if (depth > DEEPEST || ++nodes > MOST) {
      throw new Refused(at, "层次太深或内容太多", "检查缩进，或把内容分成几个文件");
    }
    if (parser.isCurrentAlias()) {
      throw new Refused(at, "不能用“*”引用别处的内容", "把内容原样写出来；如果本来就是文字，用引号括起来");
    }
    if (parser.getTypeId() != null) {
      throw new Refused(at, "不能用“!”标注类型", "删去“!”开头的标注；如果本来就是文字，用引号括起来");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(parser, at, depth);
      case START_ARRAY -> sequence(parser, at, depth);
      case VALUE_NULL -> new Node.Blank(at, span(parser));
      default -> scalar(parser, at);
    };
  }

  private Node scalar(YAMLParser parser, Location at) {
    Node.Span span = span(parser);
    String value = parser.getString();
    boolean plain = span.isEmpty() || "'\"|>".indexOf(text.charAt(span.from())) < 0;
    return plain && NOTHING.contains(value)
        ? new Node.Blank(at, span)
        : new Node.Scalar(at, span, seen(value, at));
  }

  private Node mapping(YAMLParser parser, Location at, int depth) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    Node.Span open = span(parser);
    int last = open.to();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Location keyAt = at(parser);
      String key = seen(parser.currentName(), keyAt);
      Node.Span keySpan = span(parser);
      parser.nextToken();
      Node value = node(parser, depth + 1);
      last = value.span().to();
      Node.Entry before = entries.putIfAbsent(key, new Node.Entry(keyAt, keySpan, value));
      if (before != null) {
        findings.error(
            "数据-05", keyAt, "“" + key + "”写了两次，上一次在第 " + before.at().line() + " 行", "只留一处");
      }
    }
    return new Node.Mapping(at, closed(open, last, parser), entries);
  }

  private Node sequence(YAMLParser parser, Location at, int depth) {
    List<Node> items = new ArrayList<>();
    Node.Span open = span(parser);
    int last = open.to();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Node item = node(parser, depth + 1);
      last = item.span().to();
      items.add(item);
    }
    return new Node.Sequence(at, closed(open, last, parser), items);
  }

  /** From where it opened to its closing bracket, or to its last part if it has none. */
  private Node.Span closed(Node.Span open, int last, JsonParser parser) {
    Node.Span end = span(parser);
    return new Node.Span(open.from(), end.isEmpty() ? last : end.to());
  }

  private Node.Span span(JsonParser parser) {
    return new Node.Span(offset(parser.currentTokenLocation()), offset(parser.currentLocation()));
  }

  /** The parser counts code points. */
  private int offset(TokenStreamLocation at) {
    int points = (int) at.getCharOffset();
    return wide ? text.offsetByCodePoints(0, points) : points;
  }

  /** A text without what nobody sees: it can be written by number, as in {@code "\\u202E"}. */
  private String seen(String words, Location at) {
    if (words.length() > LONGEST) {
      throw new Refused(
          "数据-21", at, "这一处有 " + words.length() + " 个字，最多 " + LONGEST, "写短些；长的写进 content 里的文档");
    }
    int unseen = Unseen.first(words, 0);
    if (unseen < 0) {
      return words;
    }
    findings.error(Sources.UNSEEN, at, Unseen.message(words, unseen), "删去它");
    return Unseen.without(words);
  }

  private Location at(JsonParser parser) {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new Location(file, at.getLineNr(), at.getColumnNr());
  }

  /** Something that is YAML but that this program does not read; ends the reading of the file. */
  private static final class Refused extends RuntimeException {
    private final String rule;
    private final transient Location at;
    private final String advice;

    Refused(Location at, String message, String advice) {
      this(RULE, at, message, advice);
    }

    Refused(String rule, Location at, String message, String advice) {
      super(message, null, false, false);
      this.rule = rule;
      this.at = at;
      this.advice = advice;
    }
  }
}
