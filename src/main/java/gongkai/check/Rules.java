package gongkai.check;

import gongkai.check.complete.AttachmentsGiven;
import gongkai.check.complete.DatesGiven;
import gongkai.check.complete.DocumentsWritten;
import gongkai.check.complete.FiguresDrawn;
import gongkai.check.complete.ItemReasons;
import gongkai.check.complete.ReasonsGiven;
import gongkai.check.complete.SectionsTold;
import gongkai.check.complete.TablesPrinted;
import gongkai.check.complete.TwentyDays;
import gongkai.check.facts.BasicExpenditure;
import gongkai.check.facts.ClassSums;
import gongkai.check.facts.EconomicClasses;
import gongkai.check.facts.ExecutionRates;
import gongkai.check.facts.ExecutionSources;
import gongkai.check.facts.FrozenFacts;
import gongkai.check.facts.FundRows;
import gongkai.check.facts.IncomeRows;
import gongkai.check.facts.IncomeTotal;
import gongkai.check.facts.PersonnelAndOperating;
import gongkai.check.facts.ProcurementKinds;
import gongkai.check.facts.PublicExpenseParts;
import gongkai.check.facts.ReceiptsTotal;
import gongkai.check.facts.ScoreTotals;
import gongkai.check.facts.ScoreWeights;
import gongkai.check.facts.ScoresWithinWeights;
import gongkai.check.facts.SpendingKinds;
import gongkai.check.facts.SpendingRows;
import gongkai.check.rule.Rule;
import java.util.List;

/** Every rule, in the order of their numbers. */
public final class Rules {
  public static final List<Rule> ALL =
      List.of(
          new IncomeTotal(),
          new ReceiptsTotal(),
          new IncomeRows(),
          new ClassSums(),
          new SpendingRows(),
          new FundRows(),
          new EconomicClasses(),
          new PersonnelAndOperating(),
          new PublicExpenseParts(),
          new BasicExpenditure(),
          new SpendingKinds(),
          new ProcurementKinds(),
          new TablesPrinted(),
          new FiguresDrawn(),
          new SectionsTold(),
          new ReasonsGiven(),
          new ItemReasons(),
          new DocumentsWritten(),
          new AttachmentsGiven(),
          new DatesGiven(),
          new TwentyDays(),
          new FrozenFacts(),
          new ScoreTotals(),
          new ScoreWeights(),
          new ScoresWithinWeights(),
          new ExecutionRates(),
          new ExecutionSources());

  private Rules() {}
}
