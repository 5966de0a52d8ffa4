package gongkai.theme;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import gongkai.account.PublicationDate;
import gongkai.account.Remark;
import gongkai.format.NumberStyle;
import gongkai.format.Wording;
import gongkai.money.Amount;
import gongkai.money.Change;
import gongkai.prose.Html;
import gongkai.prose.Snippet;
import gongkai.term.Printed;
import gongkai.term.Vocabulary;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Shows values to templates by their Chinese terms, and prints amounts as the format says. Nothing
 * else of a value can be reached: no method, no class.
 */
class Facts implements ObjectWrapper {
  private final NumberStyle style;
  private final Wording wording;
  private final Function<Html, TemplateModel> markup;
  private final boolean sentences;

  /**
   * @param markup how safe markup is handed to this kind of template
   * @param sentences whether remarks stand within sentences that bring their own full stop
   */
  Facts(
      NumberStyle style, Wording wording, Function<Html, TemplateModel> markup, boolean sentences) {
    this.sentences = sentences;
    this.style = style;
    this.wording = wording;
    this.markup = markup;
  }

  /** For pages: markup as HTML. */
  static TemplateModel html(Html html) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    // Classes before interfaces: those are told apart faster, and most values are such.
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? wrap(optional.get()) : null;
    }
    if (value instanceof Integer number) {
      return new SimpleNumber(number);
    }
    if (value instanceof Boolean flag) {
      return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (value instanceof Record record) {
      return record instanceof TemplateModel model ? model : fact(record);
    }
    if (value == null || value instanceof TemplateModel) {
      return (TemplateModel) value;
    }
    return value instanceof Collection<?> || value instanceof Map<?, ?>
        ? container(value)
        : fact(value);
  }

  private TemplateModel container(Object value) {
    return value instanceof Map<?, ?> map
        ? new Keyed(map)
        : value instanceof List<?> list
            ? new Sequence(list)
            : new Sequence(List.copyOf((Collection<?>) value));
  }

  private TemplateModel fact(Object value) {
    if (value instanceof Amount amount) {
      return new Money(amount, style.print(amount));
    }
    if (value instanceof Printed printed) {
      return new SimpleScalar(printed.words());
    }
    if (value instanceof BigDecimal number) {
      return new Digits(number.toPlainString());
    }
    if (value instanceof Change change) {
      return new Movement(change);
    }
    if (value instanceof Remark remark) {
      return markup.apply(Snippet.inline(sentences ? remark.withoutStop() : remark.markdown()));
    }
    if (value instanceof Html html) {
      return markup.apply(html);
    }
    if (value instanceof PublicationDate date) {
      return new SimpleScalar(date.chinese());
    }
    return new Named(value);
  }

  /** An amount: prints its digits, and stays an amount for shares and comparisons. */
  record Money(Amount amount, String text) implements TemplateScalarModel {
    @Override
    public String getAsString() {
      return text;
    }
  }

  /** A number that is no amount: a score, a rate. */
  record Digits(String text) implements TemplateScalarModel {
    @Override
    public String getAsString() {
      return text;
    }
  }

  /** A change: prints as a clause; its parts can be asked for one by one. */
  private final class Movement implements TemplateScalarModel, TemplateHashModel {
    private final Change change;

    Movement(Change change) {
      this.change = change;
    }

    @Override
    public String getAsString() {
      return style.print(change, wording);
    }

    @Override
    public TemplateModel get(String term) throws TemplateModelException {
      boolean up = change.direction() == Change.Direction.UP;
      return switch (term) {
        case "持平" -> wrap(change.direction() == Change.Direction.LEVEL);
        case "增减" -> wrap(up ? wording.more() : wording.less());
        case "升降" -> wrap(up ? wording.rise() : wording.fall());
        case "差额" -> wrap(change.difference().abs());
        case "幅度" -> wrap(change.rate().map(rate -> style.percent(rate.abs())));
        default -> throw new UnknownTerm(term, List.of("持平", "增减", "升降", "差额", "幅度"));
      };
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /** A record, by its terms. */
  private final class Named implements TemplateHashModel {
    private final Object value;
    private final Vocabulary vocabulary;

    Named(Object value) {
      this.value = value;
      this.vocabulary = Vocabulary.of(value.getClass());
    }

    @Override
    public TemplateModel get(String term) throws TemplateModelException {
      Optional<Object> held = vocabulary.get(value, term);
      if (held.isEmpty() && !vocabulary.knows(term)) {
        throw new UnknownTerm(term, vocabulary.terms());
      }
      return wrap(held);
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /** A map with open keys. */
  private final class Keyed implements TemplateHashModelEx {
    private final Map<?, ?> map;

    Keyed(Map<?, ?> map) {
      this.map = map;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      return wrap(map.get(key));
    }

    @Override
    public boolean isEmpty() {
      return map.isEmpty();
    }

    @Override
    public int size() {
      return map.size();
    }

    @Override
    public TemplateCollectionModel keys() {
      return () -> new Items(map.keySet().iterator());
    }

    @Override
    public TemplateCollectionModel values() {
      return () -> new Items(map.values().iterator());
    }
  }

  /** A list. */
  private final class Sequence implements TemplateSequenceModel {
    private final List<?> list;

    Sequence(List<?> list) {
      this.list = list;
    }

    @Override
    public TemplateModel get(int index) throws TemplateModelException {
      return index < 0 || index >= list.size() ? null : wrap(list.get(index));
    }

    @Override
    public int size() {
      return list.size();
    }
  }

  /** One walk over a collection. */
  private final class Items implements TemplateModelIterator {
    private final Iterator<?> iterator;

    Items(Iterator<?> iterator) {
      this.iterator = iterator;
    }

    @Override
    public TemplateModel next() throws TemplateModelException {
      return wrap(iterator.next());
    }

    @Override
    public boolean hasNext() {
      return iterator.hasNext();
    }
  }
}
