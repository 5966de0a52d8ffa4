package gongkai.check.words;

import gongkai.account.Report;
import gongkai.check.rule.Subject;
import gongkai.money.Amount;
import gongkai.money.Change;
import gongkai.money.Unit;
import gongkai.term.Index;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * All amounts that a report knows, its differences from the year before and last year's report
 * among them, by value.
 */
final class Facts {
  /** The terms of amounts that are in 元 whatever the report's unit. */
  private static final String IN_YUAN = "金额（元）";

  /** Half of 0.01 万元: what an amount of the account may be rounded by. */
  private static final long ROUNDING = 5_000;

  private final NavigableMap<Long, List<Fact>> byValue = new TreeMap<>();

  /**
   * One amount.
   *
   * @param path by terms
   * @param year of the report
   * @param fen in hundredths of 元
   * @param stated whether it stands in the report's file
   */
  record Fact(String path, int year, long fen, boolean stated) {}

  Facts(Subject subject) {
    add(subject, subject.report(), subject.facts());
    subject.previous().ifPresent(last -> add(subject, last, Index.of(last)));
  }

  private void add(Subject subject, Report report, Index facts) {
    boolean own = report == subject.report();
    facts.walk(
        // Lists that are not stated repeat what the lines below the codes say; printed differences
        // are not facts.
        (path, value) ->
            !path.equals("公布")
                && (!(value instanceof Collection)
                    || own && subject.places().find(path).isPresent()),
        (path, value) -> {
          boolean stated = own && subject.places().find(path).isPresent();
          if (value instanceof Amount amount) {
            put(new Fact(path, report.year(), Figure.fen(amount), stated));
          } else if (value instanceof Change change) {
            put(new Fact(path, report.year(), Figure.fen(change.difference().abs()), false));
          } else if (value instanceof BigDecimal yuan && path.endsWith(IN_YUAN)) {
            long fen = Figure.fen(new Amount(yuan, Unit.YUAN));
            put(new Fact(path, report.year(), fen, stated));
          }
        });
  }

  private void put(Fact fact) {
    List<Fact> same = byValue.computeIfAbsent(fact.fen(), value -> new ArrayList<>(2));
    same.add(fact.stated() ? 0 : same.size(), fact);
  }

  /** Whether one of them is what a figure says, as far as both are exact. */
  boolean know(Figure figure) {
    long near = Math.max(figure.step() / 2, ROUNDING);
    return !byValue.subMap(figure.fen() - near, true, figure.fen() + near, true).isEmpty();
  }

  /** The facts of each value but zero, those that are stated first. */
  Collection<List<Fact>> all() {
    return Collections.unmodifiableCollection(byValue.tailMap(1L).values());
  }
}
