package gongkai.cli;

import gongkai.site.Publisher;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code gongkai check}: reads and checks as {@code build} does, and writes nothing. */
@Command(
    name = "check",
    description = "检查数据，不写任何文件。",
    synopsisHeading = "用法：",
    optionListHeading = "%n选项：%n")
final class Check extends Work implements Callable<Integer> {
  @Override
  public Integer call() throws Exception {
    recover(new Publisher(project().resolve("site")));
    Outcome outcome = work((address, content) -> {});
    say(outcome);
    summary("检查了 " + outcome.reports() + " 份报告：" + outcome.counts());
    return refuses(outcome) ? FOUND : CLEAN;
  }
}
