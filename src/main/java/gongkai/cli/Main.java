package gongkai.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code gongkai}. */
@Command(
    name = "gongkai",
    description = "把部门决算的数据生成为公开网站。",
    mixinStandardHelpOptions = false,
    version = Main.PROGRAM,
    subcommands = {
      Build.class,
      Check.class,
      Serve.class,
      New.class,
      Fmt.class,
      Publish.class,
      Archiving.class
    },
    synopsisSubcommandLabel = "命令",
    commandListHeading = "%n命令：%n",
    footer = "",
    optionListHeading = "%n选项：%n",
    synopsisHeading = "用法：")
public final class Main {
  static final String VERSION = "0.1.0";

  /** Name and version, as a freeze tells what made it. */
  static final String PROGRAM = "gongkai " + VERSION;

  @CommandLine.Option(names = "--help", usageHelp = true, description = "显示本说明")
  private boolean help;

  @CommandLine.Option(names = "--version", versionHelp = true, description = "显示版本")
  private boolean version;

  private Main() {}

  /** Runs a command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    Charset charset = Terminal.charset(System.console() != null, System.getProperties());
    PrintWriter out = new PrintWriter(System.out, true, charset);
    PrintWriter err = new PrintWriter(System.err, true, charset);
    int code = run(out, err, arguments);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs a command: 0 clean or notes only, 1 findings of severity 错误, 2 usage, 3 machine. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine command = new CommandLine(new Main()).setOut(out).setErr(err);
    command.setParameterExceptionHandler(Main::usage);
    command.setExecutionExceptionHandler((e, line, result) -> Work.machine(e, line.getErr()));
    if (arguments.length == 0) {
      command.usage(out);
      return Work.USAGE;
    }
    return command.execute(arguments);
  }

  private static int usage(CommandLine.ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    String advice = "用 gongkai --help 查看用法";
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      List<String> near = new ArrayList<>(unmatched.getSuggestions());
      String what = "不认识“" + String.join(" ", unmatched.getUnmatched()) + "”";
      command.getErr().println(what + " → " + (near.isEmpty() ? advice : "是否为 " + near.get(0)));
    } else if (e.getArgSpec() instanceof OptionSpec option) {
      command
          .getErr()
          .println(
              option.longestName()
                  + " 的写法有误 → "
                  + option.longestName()
                  + "="
                  + option.paramLabel());
    } else if (e instanceof CommandLine.MissingParameterException missing) {
      command.getErr().println("缺少 " + labels(missing.getMissing()) + " → " + form(command));
    } else if (e.getArgSpec() instanceof PositionalParamSpec word) {
      command.getErr().println(word.paramLabel() + " 的写法有误 → " + form(command));
    } else {
      command.getErr().println("命令的写法有误：" + String.join(" ", arguments) + " → " + advice);
    }
    return Work.USAGE;
  }

  /** How the command is written, e.g. {@code gongkai new year 部门 年度}. */
  private static String form(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    return spec.qualifiedName() + " " + labels(spec.positionalParameters());
  }

  private static String labels(List<? extends ArgSpec> words) {
    return words.stream().map(ArgSpec::paramLabel).collect(Collectors.joining(" "));
  }
}
