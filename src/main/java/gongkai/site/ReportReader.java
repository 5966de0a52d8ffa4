package gongkai.site;

import gongkai.account.Attachment;
import gongkai.account.Bureau;
import gongkai.account.Report;
import gongkai.finding.Findings;
import gongkai.finding.Location;
import gongkai.money.Unit;
import gongkai.page.Filed;
import gongkai.source.Binder;
import gongkai.source.Bound;
import gongkai.source.Node;
import gongkai.source.Sources;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one bureau's reports, with the documents and files that belong to them. */
final class ReportReader {
  private static final long MEGABYTE = 1L << 20;
  private static final int DEFAULT_MEGABYTES = 20;
  private static final int FIRST_YEAR = 1994; // 预算法 was passed
  private static final int LAST_YEAR = 2100;

  /** What may be attached; nothing that a browser would run. */
  private static final List<String> ALLOWED =
      List.of("xlsx", "xls", "docx", "doc", "pdf", "ofd", "zip", "csv", "txt");

  /** Names that lead elsewhere, are hidden, or that some system cannot hold. */
  private static final Pattern NO_NAME = Pattern.compile("[/\\\\<>:\"|?*\\p{Cntrl}]|^\\.");

  private final Inputs inputs;
  private final Sources project;
  private final Findings findings;
  private final long largest;

  /**
   * @param megabytes the most an attached file may weigh, where the site sets it
   */
  ReportReader(Inputs inputs, Optional<Integer> megabytes) {
    this.inputs = inputs;
    this.project = inputs.project();
    this.findings = inputs.findings();
    this.largest = megabytes.orElse(DEFAULT_MEGABYTES) * MEGABYTE;
  }

  /** The report in a file of the bureau's folder. */
  Optional<Filed> read(String slug, Bureau bureau, String name) throws IOException {
    String file = "data/" + slug + "/" + name;
    Optional<Node> node = inputs.node(project, file);
    Unit unit = node.flatMap(ReportReader::unit).orElse(Unit.TEN_THOUSAND_YUAN);
    Optional<Bound<Report>> report =
        node.flatMap(n -> Binder.bind(Report.class, n, unit, findings));
    if (report.isEmpty()) {
      return Optional.empty();
    }
    requireYear(report.get(), name);
    String folder = "content/reports/" + slug + "/" + report.get().value().year();
    Map<String, String> texts = inputs.texts(project, folder, ".md");
    return Optional.of(
        new Filed(slug, bureau, file, report.get(), texts, files(report.get(), folder)));
  }

  /** The unit that a file declares; it has to be known before any amount is read. */
  private static Optional<Unit> unit(Node node) {
    return node instanceof Node.Mapping mapping
        ? Optional.ofNullable(mapping.entries().get("金额单位"))
            .map(Node.Entry::value)
            .filter(value -> value instanceof Node.Scalar s && s.text().equals(Unit.YUAN.word()))
            .map(value -> Unit.YUAN)
        : Optional.empty();
  }

  private void requireYear(Bound<Report> report, String name) {
    int year = report.value().year();
    Location at = report.places().nearest("年度");
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      findings.error(
          "数据-10",
          at,
          "年度 " + year + " 不在 " + FIRST_YEAR + " 到 " + LAST_YEAR + " 之间",
          "写四位数的年度，如 2024");
    } else if (!name.equals(year + ".yaml")) {
      findings.error(
          "数据-10", at, "年度是 " + year + "，文件名却是 " + name, "改正年度，或把文件改名为 " + year + ".yaml");
    }
  }

  private Map<String, byte[]> files(Bound<Report> report, String folder) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<Attachment> attachments = report.value().attachments();
    for (int i = 0; i < attachments.size(); i++) {
      Optional<String> name = attachments.get(i).file();
      Location at = report.places().nearest("附件." + (i + 1) + ".文件");
      if (name.isPresent() && isAllowed(name.get(), at)) {
        project
            .bytes(folder + "/" + name.get(), largest, at, findings)
            .ifPresent(content -> files.put(name.get(), content));
      }
    }
    return files;
  }

  private boolean isAllowed(String name, Location at) {
    String type = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (NO_NAME.matcher(name).find()) {
      findings.error(
          "数据-16",
          at,
          "附件“" + name + "”不是可用的文件名",
          "把文件放进 content/reports 里这份报告的文件夹，只写文件名；不用 / \\ : * ? \" < > |");
      return false;
    }
    if (!ALLOWED.contains(type)) {
      findings.error("数据-16", at, "附件“" + name + "”的类型不能公开", "可以用：" + String.join("、", ALLOWED));
      return false;
    }
    return true;
  }
}
