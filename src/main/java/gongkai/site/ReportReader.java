package gongkai.site;

import gongkai.account.Attachment;
import gongkai.account.Report;
import gongkai.disk.Address;
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

/** Reads a report, with the documents and files that belong to it. */
final class ReportReader {
  private static final String TOO_MUCH = "数据-21";
  private static final long MEGABYTE = 1L << 20;
  private static final int DEFAULT_MEGABYTES = 20;
  private static final int FIRST_YEAR = 1994; // 预算法 was passed
  private static final int LAST_YEAR = 2100;

  /** What may be attached; nothing that a browser would run. */
  private static final List<String> ALLOWED =
      List.of("xlsx", "xls", "docx", "doc", "pdf", "ofd", "zip", "csv", "txt");

  /** How many, and how many times the largest of them together: they are held in memory. */
  private static final int MOST = 200;

  private static final int TOGETHER = 5;

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

  /** The report, as far as it can be read. */
  Optional<Filed> read(ReportSource source) throws IOException {
    String file = source.file();
    Optional<Node> node = inputs.node(project, file);
    Optional<Bound<Report>> report = node.flatMap(this::bind);
    if (report.isEmpty()) {
      return Optional.empty();
    }
    requireYear(report.get(), source.name());
    String folder = "content/reports/" + source.slug() + "/" + report.get().value().year();
    Map<String, String> texts = inputs.documents(project, folder);
    return Optional.of(
        new Filed(
            source.slug(),
            source.bureau(),
            file,
            report.get(),
            texts,
            files(report.get(), folder)));
  }

  /** Unit and decimals have to be known before any amount is read. */
  private Optional<Bound<Report>> bind(Node node) {
    Unit unit =
        declared(node, "金额单位").filter(Unit.YUAN.word()::equals).isPresent()
            ? Unit.YUAN
            : Unit.TEN_THOUSAND_YUAN;
    int decimals =
        declared(node, "小数位数")
            .filter(n -> n.matches("[0-6]"))
            .map(Integer::valueOf)
            .orElse(unit.decimals());
    return Binder.bind(Report.class, node, unit, decimals, findings);
  }

  private static Optional<String> declared(Node node, String key) {
    return Optional.of(node)
        .filter(Node.Mapping.class::isInstance)
        .flatMap(mapping -> Optional.ofNullable(((Node.Mapping) mapping).entries().get(key)))
        .map(Node.Entry::value)
        .filter(Node.Scalar.class::isInstance)
        .map(scalar -> ((Node.Scalar) scalar).text().strip());
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
    if (attachments.size() > MOST) {
      findings.error(
          TOO_MUCH,
          report.places().nearest("附件"),
          "有 " + attachments.size() + " 个附件，最多 " + MOST + " 个",
          "把同类的合成一个文件");
      return files;
    }
    long size = 0;
    for (int i = 0; i < attachments.size(); i++) {
      Optional<String> name = attachments.get(i).file();
      Location at = report.places().nearest("附件." + (i + 1) + ".文件");
      if (name.isPresent() && isAllowed(name.get(), at)) {
        Optional<byte[]> content = project.bytes(folder + "/" + name.get(), largest, at, findings);
        size += content.map(bytes -> bytes.length).orElse(0);
        if (size > TOGETHER * largest) {
          findings.error(
              TOO_MUCH,
              at,
              "附件合起来超过 " + TOGETHER * largest / MEGABYTE + " MB",
              "缩小文件，或在 data/site.yaml 里调大“附件上限（MB）”");
          return files;
        }
        content.ifPresent(bytes -> files.put(name.get(), bytes));
      }
    }
    return files;
  }

  private boolean isAllowed(String name, Location at) {
    String type = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!Address.isName(name)) {
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
