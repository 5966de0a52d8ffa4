package gongkai.archive;

import gongkai.finding.Findings;
import gongkai.money.Unit;
import gongkai.source.Binder;
import gongkai.source.Bound;
import gongkai.source.YamlReader;
import gongkai.term.Term;
import java.util.Optional;

/**
 * How a freeze was made, apart from its sources.
 *
 * @param program name and version
 * @param bureau folder of the bureau, if one alone was frozen
 * @param baseUrl where the site was to stand
 */
public record About(
    @Term(value = "程序", required = true) String program,
    @Term(value = "年度", required = true) int year,
    @Term("部门") Optional<String> bureau,
    @Term("网址") Optional<String> baseUrl) {
  static final String FILE = "archive.yaml";

  String text() {
    StringBuilder text = new StringBuilder();
    line(text, "程序", program);
    line(text, "年度", String.valueOf(year));
    bureau.ifPresent(slug -> line(text, "部门", slug));
    baseUrl.ifPresent(url -> line(text, "网址", url));
    return text.toString();
  }

  private static void line(StringBuilder text, String key, String value) {
    String quoted = value.replace("\\", "\\\\").replace("\"", "\\\"");
    text.append(key).append(": \"").append(quoted).append("\"\n");
  }

  static About parse(String text) throws ArchiveException {
    Findings findings = new Findings();
    return YamlReader.read(FILE, text, findings)
        .flatMap(node -> Binder.bind(About.class, node, Unit.TEN_THOUSAND_YUAN, findings))
        .map(Bound::value)
        .orElseThrow(() -> ArchiveException.machine("归档里的 " + FILE + " 读不懂"));
  }
}
