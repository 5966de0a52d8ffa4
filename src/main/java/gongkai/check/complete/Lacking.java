package gongkai.check.complete;

import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.document.Coverage.Demand;
import gongkai.document.Coverage.Fact;
import gongkai.document.Coverage.Kind;
import java.util.List;
import java.util.stream.Collectors;

/** What a report does not give of what its form asks for, and how that is told. */
final class Lacking {
  private Lacking() {}

  static List<Demand> of(Kind kind, Subject subject) {
    return subject.coverage().of(kind).stream().filter(demand -> !demand.met()).toList();
  }

  /** The facts that would have to be given. */
  static String words(Demand demand) {
    return demand.lacking().stream().map(Fact::words).collect(Collectors.joining("、"));
  }

  /** A breach at the first fact that would have to be given, as far as that is known. */
  static void tell(Demand demand, String what, Verdicts verdicts) {
    boolean known = !demand.lacking().isEmpty();
    verdicts.missing(
        known ? demand.lacking().get(0).path() : demand.name(),
        known ? what + "：没有给出“" + words(demand) + "”" : what,
        known ? "补上；没有发生的写 0，确实没有的在“检查”里说明" : "对照体例，补上这里要用的事实");
  }
}
