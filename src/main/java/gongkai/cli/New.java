package gongkai.cli;

import gongkai.desk.Made;
import gongkai.desk.NewBureau;
import gongkai.desk.NewSite;
import gongkai.desk.NewYear;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongkai new}: files to begin with; never over those that are there. */
@Command(
    name = "new",
    description = "新建网站、部门或年度；已有的文件从不改动。",
    subcommands = {New.Site.class, New.Bureau.class, New.Year.class},
    synopsisSubcommandLabel = "命令",
    synopsisHeading = "用法：",
    commandListHeading = "%n命令：%n",
    optionListHeading = "%n选项：%n")
final class New implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--help", usageHelp = true, description = "显示本说明")
  private boolean help;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return Work.USAGE;
  }

  /** What the three have in common: saying what was made. */
  abstract static class Making implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Option(names = "--help", usageHelp = true, description = "显示本说明")
    private boolean help;

    /**
     * Says what was made, or why nothing was.
     *
     * @param next what to do now
     */
    int say(Path folder, Made made, String next) {
      PrintWriter out = spec.commandLine().getOut();
      new FindingWriter(folder, Terminal.ofSystem(out), out, true).each(made.findings());
      if (made.findings().hasErrors()) {
        return Work.FOUND;
      }
      made.files().stream()
          .filter(file -> !file.startsWith("schema/"))
          .forEach(file -> out.println("已新建 " + folder.resolve(file)));
      made.words().forEach(out::println);
      out.println(next);
      return Work.CLEAN;
    }
  }

  /** What a new bureau and a new year belong to. */
  abstract static class InProject extends Making {
    @Option(names = "--project", paramLabel = "文件夹", description = "项目所在的文件夹（默认：当前文件夹）")
    private Path project = Path.of("");

    Path project() {
      return project.toAbsolutePath().normalize();
    }
  }

  /** {@code gongkai new site}. */
  @Command(
      name = "site",
      description = "新建一个网站项目，带一个示例部门和它的报告，马上可以生成。",
      synopsisHeading = "用法：",
      optionListHeading = "%n选项：%n")
  static final class Site extends Making {
    @Parameters(paramLabel = "文件夹", description = "网站项目放在哪里")
    private Path folder;

    @Option(names = "--empty", description = "不带示例部门")
    private boolean empty;

    @Override
    public Integer call() throws Exception {
      Path project = folder.toAbsolutePath().normalize();
      String next =
          empty
              ? "接着：gongkai new bureau <文件夹> --name <名称> --region <地区> --project " + folder
              : "接着：gongkai build --project " + folder;
      return say(project, NewSite.make(project, empty), next);
    }
  }

  /** {@code gongkai new bureau}. */
  @Command(
      name = "bureau",
      description = "新建一个部门，带一份示例报告：数字全是编造的，换成真实的再公开。",
      synopsisHeading = "用法：",
      optionListHeading = "%n选项：%n")
  static final class Bureau extends InProject {
    @Parameters(paramLabel = "部门", description = "部门的文件夹，也是网址的一部分，如 mianzhu-yibao")
    private String slug;

    @Option(names = "--name", paramLabel = "名称", description = "部门的全称")
    private Optional<String> name = Optional.empty();

    @Option(names = "--region", paramLabel = "地区", description = "到本级为止的全称，如 四川省德阳市绵竹市")
    private Optional<String> region = Optional.empty();

    @Option(names = "--format", paramLabel = "体例", description = "哪个省哪一年的格式，如 sichuan-2024")
    private Optional<String> format = Optional.empty();

    @Override
    public Integer call() throws Exception {
      NewBureau.Wishes wishes = new NewBureau.Wishes(slug, name, region, format);
      return say(project(), NewBureau.make(project(), wishes), "接着：换成真实的数字和文字，再运行 gongkai check");
    }
  }

  /** {@code gongkai new year}. */
  @Command(
      name = "year",
      description = "照上一年度的样子新建一个年度：去年的数成为“上年”，今年的数等你填。",
      synopsisHeading = "用法：",
      optionListHeading = "%n选项：%n")
  static final class Year extends InProject {
    @Parameters(index = "0", paramLabel = "部门", description = "部门的文件夹")
    private String slug;

    @Parameters(index = "1", paramLabel = "年度", description = "四位数的年度")
    private int year;

    @Override
    public Integer call() throws Exception {
      Made made = NewYear.make(project(), slug, year);
      return say(project(), made, "接着：填数，再运行 gongkai check");
    }
  }
}
