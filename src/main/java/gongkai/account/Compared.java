package gongkai.account;

import gongkai.money.Amount;
import gongkai.money.Change;
import gongkai.term.Term;
import java.util.Optional;

/** An amount that a form sets against that of the year before. */
public interface Compared {
  /** This year's amount. */
  Optional<Amount> actual();

  /** Last year's amount. */
  Optional<Amount> prior();

  /** How it moved; unknown unless both years are known. */
  @Term("变动")
  default Optional<Change> change() {
    return prior().flatMap(before -> actual().map(after -> new Change(before, after)));
  }
}
