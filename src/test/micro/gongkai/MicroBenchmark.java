package gongkai;

import gongkai.account.Completion;
import gongkai.account.Report;
import gongkai.chart.Charts;
import gongkai.classification.Classification;
import gongkai.document.Document.Block;
import gongkai.document.Document;
import gongkai.figure.Figure;
import gongkai.finding.Findings;
import gongkai.finding.Location;
import gongkai.format.PortalSpec;
import gongkai.page.Draft;
import gongkai.page.Filed;
import gongkai.page.ReportFolder;
import gongkai.page.Shell;
import gongkai.review.Review;
import gongkai.site.Checker;
import gongkai.site.Formats.Telling;
import gongkai.site.Project;
import gongkai.site.ProjectReader;
import gongkai.site.ReportSource;
import gongkai.source.Csv;
import gongkai.theme.Worker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the parts of the work on one real report (焦作 2024: nine tables, seven figures, annexes) cost
 * on one core when all is warm. Run by {@code mvn -q -Pmicro test-compile exec:exec}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "-Djmh.executor=CUSTOM",
      "-Djmh.executor.class=gongkai.MicroBenchmark$Workers"
    })
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class MicroBenchmark {
  private static final String PLACE = "jiaozuo-yibao/2024";
  private static final String CODES = "data/subjects/2024.csv";

  private static final int FIGURES = 7;

  /** Reports are made on threads of their own kind. */
  public static final class Workers extends ThreadPoolExecutor {
    public Workers(int most, String name) {
      super(most, most, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), Worker::new);
    }
  }

  private Project.Reading one;
  private ReportSource source;
  private Telling telling;
  private Classification names;
  private PortalSpec portal;
  private Shell shell;
  private Filed filed;
  private Report report;
  private List<Figure> figures;

  /** What stands before each of the parts. */
  @Setup
  public void read() throws IOException {
    Project.Reading all = ProjectReader.read(Path.of(""), Optional.empty());
    Project project = all.project().only(report -> report.place().equals(PLACE));
    one = new Project.Reading(project, all.findings());
    source = project.reports().get(0);
    Findings findings = new Findings();
    telling =
        project.formats().find("henan-2024", Location.of(source.file()), findings).orElseThrow();
    names = Csv.classification(CODES, Files.readString(Path.of(CODES)), findings);
    Project.Look look = project.look().orElseThrow();
    portal = look.portal();
    shell = new Shell(look.info(), look.theme(), look.pages(), Optional.empty());
    filed = reading();
    report = Completion.of(filed.stated().value(), names);
    Document document = draft().arrange(List.of());
    figures = figures(document.parts()).toList();
  }

  private Draft draft() {
    Findings findings = new Findings();
    return new Draft(filed, report, names, telling.form(), telling.narrator(), findings);
  }

  private static Stream<Figure> figures(List<Document.Section> sections) {
    return sections.stream()
        .flatMap(
            section ->
                Stream.concat(
                    section.blocks().stream()
                        .filter(Block.Drawing.class::isInstance)
                        .map(block -> ((Block.Drawing) block).figure()),
                    figures(section.sections())));
  }

  /** Reads the YAML and the documents of the report, every value with its place. */
  @Benchmark
  public Filed reading() throws IOException {
    return one.project().read(source, new Findings()).orElseThrow();
  }

  /** Reads, completes and tells the report, and holds it against every rule. */
  @Benchmark
  public Review checking() {
    return Checker.check(one, Optional.empty(), 1, (done, of) -> {});
  }

  /** Tells all sentences of the report. */
  @Benchmark
  public Draft telling() {
    return draft();
  }

  /** Tells it, fills nine tables and seven figures, and arranges them by the form. */
  @Benchmark
  public Document arranging() {
    return draft().arrange(List.of());
  }

  /** Draws one figure. */
  @Benchmark
  @OperationsPerInvocation(FIGURES)
  public int drawing() {
    int size = 0;
    for (Figure figure : figures) {
      size += Charts.svg(figure, "f" + figure.number() + "-").length();
    }
    return size;
  }

  /** As {@link #arranging}, and makes all pages and files of data of the report. */
  @Benchmark
  public ReportFolder making() {
    Draft draft = draft();
    return ReportFolder.of(draft, draft.arrange(List.of()), shell, portal, new Findings());
  }
}
