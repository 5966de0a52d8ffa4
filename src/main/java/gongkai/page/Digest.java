package gongkai.page;

import gongkai.account.Attachment;
import gongkai.account.Bureau;
import gongkai.account.Compared;
import gongkai.account.Correction;
import gongkai.account.FundAccount;
import gongkai.account.Named;
import gongkai.account.PublicationDate;
import gongkai.account.Report;
import gongkai.finding.Findings;
import gongkai.finding.Location;
import gongkai.format.PortalSpec;
import gongkai.money.Amount;
import gongkai.term.Path;
import gongkai.term.Path.Found;
import gongkai.term.Similar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the lists of a site say of one report; small, so that thousands of them are no burden.
 *
 * @param slug folder of the bureau
 * @param amounts path → amount of this year, of the paths that the portal shows
 * @param before path → amount of the year before
 * @param classes general budget and other appropriations by function class (类)
 */
public record Digest(
    String slug,
    Bureau bureau,
    int year,
    String address,
    String title,
    String publisher,
    Optional<PublicationDate> published,
    Map<String, Amount> amounts,
    Map<String, Amount> before,
    List<Named> classes,
    List<Attachment> attachments,
    List<Correction> corrections) {
  private static final String FILE = "content/portal.yaml";

  /** The address of the report's folder, with a slash at the end. */
  public String folder() {
    return slug + "/" + year + "/";
  }

  static Digest of(Filed filed, Report report, String title, PortalSpec portal, Findings findings) {
    Map<String, Amount> amounts = new LinkedHashMap<>();
    Map<String, Amount> before = new LinkedHashMap<>();
    Stream.of(portal.tiles(), portal.columns(), portal.trends(), portal.comparison())
        .flatMap(List::stream)
        .map(PortalSpec.Row::path)
        .distinct()
        .forEach(path -> take(path, find(path, report, findings), amounts, before));
    return new Digest(
        filed.slug(),
        filed.bureau(),
        report.year(),
        filed.address(),
        title,
        report.publisher().orElse(filed.bureau().name()),
        report.published(),
        amounts,
        before,
        classes(report),
        report.attachments(),
        report.corrections());
  }

  private static void take(
      String path, Optional<Object> fact, Map<String, Amount> amounts, Map<String, Amount> before) {
    if (fact.orElse("") instanceof Amount amount) {
      amounts.put(path, amount);
    } else if (fact.orElse("") instanceof Compared compared) {
      compared.actual().ifPresent(amount -> amounts.put(path, amount));
      compared.prior().ifPresent(amount -> before.put(path, amount));
    }
  }

  private static Optional<Object> find(String path, Report report, Findings findings) {
    Found found = Path.find(path, report);
    if (found instanceof Found.Unknown unknown) {
      findings.error(
          "体例-01",
          Location.of(FILE),
          "取数“" + path + "”里的“" + unknown.term() + "”不是事实的名称",
          Similar.advice(unknown.term(), unknown.known()));
    }
    return found instanceof Found.Given given ? Optional.of(given.value()) : Optional.empty();
  }

  private static List<Named> classes(Report report) {
    Map<String, Amount> sums = new LinkedHashMap<>();
    Stream.of(report.generalBudget(), report.governmentFund(), report.stateCapital())
        .flatMap(Optional::stream)
        .map(FundAccount::classes)
        .flatMap(List::stream)
        .forEach(part -> sums.merge(part.name(), part.amount(), Amount::plus));
    return sums.entrySet().stream().map(e -> new Named(e.getKey(), e.getValue())).toList();
  }
}
