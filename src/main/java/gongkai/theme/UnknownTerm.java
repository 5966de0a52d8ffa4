package gongkai.theme;

import freemarker.template.TemplateModelException;
import gongkai.term.Similar;
import java.util.Collection;

/** A template asks for a fact by a name that no fact has. */
final class UnknownTerm extends TemplateModelException {
  private final transient Collection<String> known;
  private final String term;

  UnknownTerm(String term, Collection<String> known) {
    super(term);
    this.term = term;
    this.known = known;
  }

  String sentence() {
    return "“" + term + "”不是事实的名称";
  }

  String advice() {
    return Similar.advice(term, known);
  }
}
