package gongkai.theme;

import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import gongkai.term.Mark;
import java.util.List;

/**
 * Facts as a proof shows them to templates: the same as ever, but every figure and every clause on
 * a change that is printed is {@link Mark}ed with the way on which the template came to it.
 */
final class Traced {
  /** What a clause about a change is made of, as far as it prints. */
  private static final List<String> PRINTED = List.of("差额", "幅度");

  private Traced() {}

  /** What stands at a path. */
  static TemplateModel of(String path, TemplateModel model) {
    if (model instanceof Facts.Money money) {
      return new Facts.Money(money.amount(), Mark.of(path, money.text()));
    }
    if (model instanceof Facts.Digits digits) {
      return new Facts.Digits(Mark.of(path, digits.text()));
    }
    if (model instanceof SimpleNumber count) {
      // The year stands everywhere, and is no figure.
      return path.indexOf('.') < 0 ? count : new TracedNumbers.Count(path, count.getAsNumber());
    }
    if (model instanceof TemplateHashModelEx map) {
      return new Keyed(path, map);
    }
    if (model instanceof TemplateHashModel fact) {
      return model instanceof TemplateScalarModel words
          ? new Clause(path, fact, words)
          : new Named(path, fact);
    }
    return model instanceof TemplateSequenceModel list ? new Listed(path, list) : model;
  }

  /** A function of amounts; what it prints is marked with the two it was given. */
  static Object function(Object function) {
    if (!(function instanceof TemplateMethodModelEx method)) {
      return function;
    }
    TemplateMethodModelEx traced =
        arguments -> {
          Object result = method.exec(arguments);
          return result instanceof String words && arguments.size() == 2
              ? Mark.of(path(arguments.get(0)) + Mark.BY + path(arguments.get(1)), words)
              : result;
        };
    return traced;
  }

  private static String path(Object argument) {
    return argument instanceof Facts.Money money ? Mark.path(money.text()) : "";
  }

  /** A record, by its terms. */
  private record Named(String path, TemplateHashModel fact) implements TemplateHashModel {
    @Override
    public TemplateModel get(String term) throws TemplateModelException {
      return of(path + "." + term, fact.get(term));
    }

    @Override
    public boolean isEmpty() throws TemplateModelException {
      return fact.isEmpty();
    }
  }

  /** A change: a clause, and its parts. */
  private record Clause(String path, TemplateHashModel fact, TemplateScalarModel words)
      implements TemplateHashModel, TemplateScalarModel {
    @Override
    public String getAsString() throws TemplateModelException {
      return Mark.of(path, words.getAsString());
    }

    @Override
    public TemplateModel get(String term) throws TemplateModelException {
      TemplateModel part = fact.get(term);
      return part instanceof SimpleScalar words && PRINTED.contains(term)
          ? new SimpleScalar(Mark.of(path + "." + term, words.getAsString()))
          : of(path + "." + term, part);
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /** A map with open keys. */
  private record Keyed(String path, TemplateHashModelEx map) implements TemplateHashModelEx {
    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      return of(path + "." + key, map.get(key));
    }

    @Override
    public boolean isEmpty() throws TemplateModelException {
      return map.isEmpty();
    }

    @Override
    public int size() throws TemplateModelException {
      return map.size();
    }

    @Override
    public TemplateCollectionModel keys() throws TemplateModelException {
      return map.keys();
    }

    @Override
    public TemplateCollectionModel values() {
      return () -> new Values(this, map.keys().iterator());
    }
  }

  /** One walk over the values of a map, by its keys. */
  private record Values(Keyed map, TemplateModelIterator keys) implements TemplateModelIterator {
    @Override
    public TemplateModel next() throws TemplateModelException {
      return map.get(((TemplateScalarModel) keys.next()).getAsString());
    }

    @Override
    public boolean hasNext() throws TemplateModelException {
      return keys.hasNext();
    }
  }

  /** A list; its items are counted from 1, as in every path. */
  private record Listed(String path, TemplateSequenceModel list) implements TemplateSequenceModel {
    @Override
    public TemplateModel get(int index) throws TemplateModelException {
      return of(path + "." + (index + 1), list.get(index));
    }

    @Override
    public int size() throws TemplateModelException {
      return list.size();
    }
  }
}
