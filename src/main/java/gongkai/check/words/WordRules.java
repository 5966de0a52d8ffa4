package gongkai.check.words;

import gongkai.check.rule.Rule;
import java.util.List;

/** Every rule on words, in the order of their numbers. */
public final class WordRules {
  public static final List<Rule> ALL =
      List.of(
          new UnfilledBlanks(),
          new PossibleBlanks(),
          new UndecidedDirections(),
          new UndecidedWords(),
          new Instructions(),
          new Years(),
          new OtherBureau(),
          new AmountsWithoutUnit(),
          new FiguresInWords(),
          new Reasons(),
          new Punctuation(),
          new ListedSections(),
          new PromisedAnnexes(),
          new HandNumbering(),
          new Widths(),
          new UnfinishedParagraphs(),
          new SumsInWords(),
          new RepeatedItems(),
          new IdentityNumbers(),
          new OldIdentityNumbers(),
          new MobileNumbers(),
          new NamedCards(),
          new PossibleCards());

  private WordRules() {}
}
