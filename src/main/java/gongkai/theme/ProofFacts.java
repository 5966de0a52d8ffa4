package gongkai.theme;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import gongkai.account.ScoreSheet;
import gongkai.format.NumberStyle;
import gongkai.format.Wording;
import gongkai.table.Cell;
import gongkai.term.Mark;
import gongkai.term.Printed;

/** What pages show of facts, in a proof: every amount is marked with its path. */
final class ProofFacts extends Facts {
  ProofFacts(NumberStyle style, Wording wording) {
    super(style, wording, Facts::html, false);
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value instanceof Cell cell && !cell.fact().isEmpty() && !cell.missing()) {
      return super.wrap(cell.printing(Mark.of(cell.fact(), cell.text())));
    }
    if (value instanceof Printed printed) {
      return new SimpleScalar(Mark.of(printed.fact(), printed.words()));
    }
    return value instanceof ScoreSheet
        ? Traced.of("部门整体自评表", super.wrap(value))
        : super.wrap(value);
  }
}
