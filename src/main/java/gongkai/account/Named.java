package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.util.Optional;
import java.util.stream.Stream;

/** An amount with its name in the form, as a list in a sentence or a figure's parts need it. */
public record Named(@Term("名称") String name, @Term("金额") Amount amount) {

  /** A name whose amount may not be given. */
  record Maybe(String name, Optional<Amount> amount) {
    Stream<Named> stream() {
      return amount.map(a -> new Named(name, a)).stream();
    }
  }
}
