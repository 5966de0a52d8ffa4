package gongkai.cli;

import gongkai.disk.PublishingException;
import gongkai.publish.Changes;
import gongkai.publish.NextRelease;
import gongkai.publish.WebRoot;
import gongkai.review.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongkai publish}: builds, and puts the site where the public or a platform takes it. */
@Command(
    name = "publish",
    description = {
      "生成网站，发布到服务器的文件夹，或写成交给平台的文件；有错误时什么也不改动。",
      "每次发布是目标里的一个文件夹 releases/<次>，服务器指到 current，切换只在一瞬间。"
    },
    synopsisHeading = "用法：",
    parameterListHeading = "%n",
    optionListHeading = "%n选项：%n")
final class Publish extends Making implements Callable<Integer> {
  private static final int KEPT = 5;
  private static final int NAMED = 5;

  @Parameters(arity = "0..1", paramLabel = "目标", description = "服务器上的文件夹（可以是挂载的网络盘）")
  private Optional<Path> target = Optional.empty();

  @Option(names = "--keep", paramLabel = "数", description = "留几次旧的发布（默认：5）")
  private Optional<Integer> keep = Optional.empty();

  @Option(names = "--rollback", description = "换回上一次发布，不生成网站")
  private boolean rollback;

  @Option(names = "--dry-run", description = "只列出会改动哪些文件，不写")
  private boolean dryRun;

  @Option(names = "--force", description = "目标被人改过，或另有别的文件，也发布")
  private boolean force;

  @Option(names = "--zip", paramLabel = "文件", description = "整个网站写成一个 ZIP 文件")
  private Optional<Path> zip = Optional.empty();

  @Option(
      names = "--single",
      paramLabel = "文件夹|文件.html",
      description = "每份报告、每个附件写成一个自成一体的网页，双击就能打开")
  private Optional<Path> single = Optional.empty();

  @Option(names = "--fragment", paramLabel = "文件夹", description = "每份报告、每个附件写成可以贴进内容系统的正文")
  private Optional<Path> fragment = Optional.empty();

  @Override
  public Integer call() throws Exception {
    Optional<String> misuse = misuse();
    if (misuse.isPresent()) {
      return refuse(USAGE, misuse.get());
    }
    HandOver handOver = new HandOver(this);
    if (zip.isPresent()) {
      return handOver.zip(zip.get(), Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH")));
    } else if (single.isPresent()) {
      return handOver.single(single.get());
    } else if (fragment.isPresent()) {
      return handOver.fragment(fragment.get());
    }
    return rollback ? rollBack(target.get()) : release(target.get());
  }

  private Optional<String> misuse() {
    if (Stream.of(target, zip, single, fragment).filter(Optional::isPresent).count() != 1) {
      return Optional.of("要写一个去处，也只能写一个 → 目标文件夹，或 --zip、--single、--fragment 之一");
    }
    if (target.isEmpty() && (rollback || dryRun || force || keep.isPresent())) {
      return Optional.of("--keep、--rollback、--dry-run、--force 只用于发布到文件夹 → 去掉它，或写目标文件夹");
    }
    if (only().isPresent() && (target.isPresent() || zip.isPresent())) {
      return Optional.of("这里发布的是整个网站，不能与 --only 同用 → 去掉 --only");
    }
    if (keep.filter(n -> n < 0).isPresent()) {
      return Optional.of("--keep 的写法有误 → --keep=数，0 或更大");
    }
    return Optional.empty();
  }

  private int release(Path folder) throws IOException, PublishingException {
    try (WebRoot root = dryRun ? WebRoot.look(folder, force) : WebRoot.open(folder, force)) {
      root.repairs().forEach(this::summary);
      Changes altered = root.altered();
      if (!altered.isEmpty() && !force) {
        String number = root.number().map(n -> "第 " + n + " 次").orElse("");
        String what = "服务器上的网站在" + number + "发布之后被人改过（" + told(altered) + "）";
        return refuse(FOUND, what + " → 没有发布；要用的改动先写进项目，再加 --force 发布");
      }
      try (NextRelease next = root.next()) {
        Outcome outcome = work(next::put);
        say(outcome);
        if (refuses(outcome)) {
          summary("没有发布：" + Work.counts(outcome) + "。服务器上的网站没有改动。");
          return FOUND;
        }
        return dryRun ? list(next.changes()) : commit(root, next, outcome);
      } catch (UncheckedIOException e) {
        throw root.trouble(e.getCause());
      }
    }
  }

  private int commit(WebRoot root, NextRelease next, Outcome outcome) throws PublishingException {
    Changes changes = next.changes();
    if (changes.isEmpty() && root.number().isPresent() && root.altered().isEmpty()) {
      summary(
          "没有变化，服务器上的仍是第 "
              + root.number().get()
              + " 次发布："
              + root.current()
              + "；"
              + Work.counts(outcome));
      return CLEAN;
    }
    NextRelease.Done done = next.commit(keep.orElse(KEPT));
    summary(
        "已发布第 "
            + done.number()
            + " 次（"
            + counts(changes)
            + "，留有旧的 "
            + done.old()
            + " 次）："
            + root.current()
            + "；"
            + Work.counts(outcome));
    if (root.isLinkless()) {
      summary("这里不能用链接，current 是文件夹；切换靠两次改名，中间有一瞬间没有网站。");
    }
    return CLEAN;
  }

  private int list(Changes changes) {
    changes.added().forEach(file -> summary("新增 " + file));
    changes.changed().forEach(file -> summary("改动 " + file));
    changes.removed().forEach(file -> summary("删去 " + file));
    summary("发布会有这些变化：" + counts(changes) + "。没有写任何文件。");
    return CLEAN;
  }

  private int rollBack(Path folder) throws PublishingException {
    try (WebRoot root = dryRun ? WebRoot.look(folder, force) : WebRoot.open(folder, force)) {
      root.repairs().forEach(this::summary);
      Optional<Integer> earlier = root.earlier();
      if (earlier.isEmpty()) {
        return refuse(FOUND, "没有更早的发布可以换回：" + root.current());
      }
      Changes altered = root.altered(earlier.get());
      if (!altered.isEmpty() && !force) {
        String what = "第 " + earlier.get() + " 次发布被人改过（" + told(altered) + "）";
        return refuse(FOUND, what + " → 没有换回；确实要换就加 --force");
      }
      String both = "第 " + earlier.get() + " 次发布（现在是第 " + root.number().get() + " 次）";
      if (dryRun) {
        summary("会换回" + both + "。没有写任何文件。");
        return CLEAN;
      }
      root.rollBack(earlier.get());
      summary("已换回" + both.replace("现在是", "原来是") + "：" + root.current());
      return CLEAN;
    }
  }

  private static String counts(Changes changes) {
    return "新增 "
        + changes.added().size()
        + "，改动 "
        + changes.changed().size()
        + "，删去 "
        + changes.removed().size()
        + "，未变 "
        + changes.unchanged();
  }

  /** The files somebody changed, the first few by name. */
  private static String told(Changes changes) {
    List<String> files =
        Stream.of(
                changes.changed().stream().map(file -> "改动 " + file),
                changes.removed().stream().map(file -> "少了 " + file),
                changes.added().stream().map(file -> "多出 " + file))
            .flatMap(words -> words)
            .toList();
    String first = String.join("、", files.subList(0, Math.min(NAMED, files.size())));
    return files.size() > NAMED ? first + " 等 " + files.size() + " 个文件" : first;
  }
}
