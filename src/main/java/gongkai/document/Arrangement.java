package gongkai.document;

import gongkai.account.Bureau;
import gongkai.account.FundAccount;
import gongkai.account.Report;
import gongkai.account.RoundingDifference;
import gongkai.document.Document.Block;
import gongkai.document.Document.Entry;
import gongkai.document.Document.Section;
import gongkai.figure.Figures;
import gongkai.finding.Findings;
import gongkai.finding.Location;
import gongkai.format.FigureSpec;
import gongkai.format.Format;
import gongkai.format.GlossaryEntry;
import gongkai.format.Item;
import gongkai.format.TableSpec;
import gongkai.money.Amount;
import gongkai.table.Forms;
import gongkai.term.Path;
import gongkai.term.Similar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Arranges a report by its format. Used for one report. */
public final class Arrangement {
  private static final Pattern FACT = Pattern.compile("\\$\\{([^}]+)}");

  private final Form form;
  private final Bureau bureau;
  private final Report report;
  private final Findings findings;
  private final Figures figures;
  private final Forms forms;

  private final Set<String> told;

  private Arrangement(
      Form form,
      Bureau bureau,
      Report report,
      List<RoundingDifference> rounded,
      Set<String> told,
      Findings findings) {
    this.told = told;
    this.form = form;
    this.bureau = bureau;
    this.report = report;
    this.findings = findings;
    this.figures = new Figures(report, form.format(), findings);
    this.forms = new Forms(report, rounded, form.format().numbers(), findings);
  }

  /**
   * The report's document. Sections that have nothing to say are left out, and the others numbered
   * without a gap.
   *
   * @param rounded totals that miss their parts by rounding alone
   * @param told the sentence files that say something of this report
   */
  public static Document of(
      Form form,
      Bureau bureau,
      Report report,
      List<RoundingDifference> rounded,
      Set<String> told,
      Findings findings) {
    Arrangement arrangement = new Arrangement(form, bureau, report, rounded, told, findings);
    return new Document(arrangement.title(), arrangement.sections(form.format().parts(), 0, ""));
  }

  /** The report's title alone. */
  public static String title(Form form, Bureau bureau, Report report, Findings findings) {
    return new Arrangement(form, bureau, report, List.of(), Set.of(), findings).title();
  }

  /**
   * How much of what the form asks for the report gives.
   *
   * @param silent sentence files that say nothing of the report
   * @param written the report's own documents that say something
   */
  public static Coverage coverage(
      Form form, Bureau bureau, Report report, Set<String> silent, Set<String> written) {
    Arrangement titles = new Arrangement(form, bureau, report, List.of(), Set.of(), new Findings());
    return new Demands(form, report, silent, written, titles::words).coverage();
  }

  private String title() {
    return report.title().orElseGet(() -> words(form.format().title()));
  }

  private Location at(String file) {
    return Location.of(form.folder() + "/" + file);
  }

  private List<Section> sections(List<Format.Section> specs, int level, String above) {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < specs.size(); i++) {
      Format.Section spec = specs.get(i);
      // The place in the outline, not the number printed: the address stays where a section is left
      // out.
      String anchor = above.isEmpty() ? "p" + (i + 1) : above + "-" + (i + 1);
      List<Block> blocks =
          spec.items().stream().map(this::block).flatMap(Optional::stream).toList();
      List<Section> below = sections(spec.sections(), level + 1, anchor);
      if (!blocks.isEmpty() || !below.isEmpty()) {
        String number = Numbering.of(level, sections.size() + 1);
        sections.add(new Section(number, words(spec.title()), anchor, blocks, below));
      }
    }
    return sections;
  }

  private Optional<Block> block(Item item) {
    return Stream.of(
            item.narrative().flatMap(this::narrative),
            item.figure().flatMap(this::figure),
            item.table().flatMap(this::table),
            item.document().map(Block.Text::new),
            item.glossary().map(all -> new Block.Glossary(glossary())),
            item.attachments()
                .filter(all -> !report.attachments().isEmpty())
                .map(all -> new Block.Attachments()))
        .flatMap(Optional::stream)
        .map(Block.class::cast)
        .findFirst();
  }

  private Optional<Block> narrative(String name) {
    if (form.narratives().containsKey(name)) {
      return told.contains(name) ? Optional.of(new Block.Narrative(name)) : Optional.empty();
    }
    return missing(Form.file(form.folder(), name, "narrative", ".md.ftl"));
  }

  private Optional<Block> missing(String file) {
    findings.error("体例-03", at("format.yaml"), "大纲里写到的“" + file + "”不存在", "补上它，或改正大纲");
    return Optional.empty();
  }

  private Optional<Block> figure(int number) {
    Optional<FigureSpec> spec =
        form.figures().stream().filter(f -> f.number() == number).findFirst();
    return spec.isEmpty()
        ? missing(form.folder() + "/figures.yaml 的图" + number)
        : figures.show(spec.get(), at("figures.yaml")).map(Block.Drawing::new);
  }

  private Optional<Block> table(String name) {
    String file = Form.file(form.folder(), name, "tables", ".yaml");
    TableSpec spec = form.tables().get(name);
    if (spec == null) {
      return missing(file);
    }
    String id = name.substring(name.lastIndexOf('/') + 1);
    Optional<Block> printed = forms.fill(id, spec, Location.of(file)).map(Block.Form::new);
    return printed.or(
        () ->
            spec.absentNote()
                .map(note -> new Block.AbsentForm(id, spec.number(), spec.title(), words(note))));
  }

  private List<Entry> glossary() {
    return form.glossary().stream().map(this::entry).flatMap(Optional::stream).toList();
  }

  private Optional<Entry> entry(GlossaryEntry spec) {
    if (spec.code().isPresent()) {
      return funds()
          .flatMap(fund -> title(fund, spec.code().get()).stream())
          .findFirst()
          .map(title -> new Entry(title, spec.explanation()));
    }
    boolean used = spec.usedBy().map(this::isUsed).orElse(true);
    return spec.term().filter(term -> used).map(term -> new Entry(term, spec.explanation()));
  }

  private Stream<FundAccount> funds() {
    return Stream.of(report.generalBudget(), report.governmentFund(), report.stateCapital())
        .flatMap(Optional::stream);
  }

  /** “…（类）…（款）…（项）” of an item that the fund uses. */
  private static Optional<String> title(FundAccount fund, String code) {
    return fund.items().stream()
        .filter(item -> item.code().equals(code))
        .findFirst()
        .map(
            item ->
                item.className().orElse("")
                    + "（类）"
                    + item.sectionName().orElse("")
                    + "（款）"
                    + item.itemName().orElse("")
                    + "（项）");
  }

  private boolean isUsed(String path) {
    return find(path, at("glossary.yaml")) instanceof Path.Found.Given given
        && !(given.value() instanceof Amount amount && amount.isZero());
  }

  private Path.Found find(String path, Location at) {
    Path.Found found = Path.find(path, report);
    if (found instanceof Path.Found.Unknown unknown) {
      findings.error(
          "体例-01",
          at,
          "“" + path + "”里的“" + unknown.term() + "”不是事实的名称",
          Similar.advice(unknown.term(), unknown.known()));
    }
    return found;
  }

  /** A title with its facts: {@code ${年度}}, {@code ${部门.名称}}. */
  private String words(String text) {
    Matcher matcher = FACT.matcher(text);
    Function<MatchResult, String> fact = m -> Matcher.quoteReplacement(fact(m.group(1).strip()));
    return matcher.replaceAll(fact);
  }

  private String fact(String path) {
    boolean ofBureau = path.startsWith("部门.");
    Path.Found found =
        ofBureau
            ? Path.find(path.substring("部门.".length()), bureau)
            : find(path, at("format.yaml"));
    return found instanceof Path.Found.Given given ? given.value().toString() : "";
  }
}
