package gongkai.archive;

import java.io.IOException;
import java.util.Optional;

/** What keeps something from being frozen or read back. The message is one Chinese sentence. */
public final class ArchiveException extends IOException {
  private final boolean machine;

  private ArchiveException(String message, boolean machine, Throwable cause) {
    super(message, cause);
    this.machine = machine;
  }

  /** Something that whoever gave the command can put right. */
  static ArchiveException refused(String message) {
    return new ArchiveException(message, false, null);
  }

  /** There is no repository to archive in. */
  public static ArchiveException noRepository() {
    return refused("这个项目不在任何 git 仓库里 → 用 gongkai archive 年度 --init 在项目文件夹里新建一个");
  }

  /** There is nothing to freeze. */
  public static ArchiveException noReports(int year, Optional<String> bureau) {
    String whose = bureau.map(slug -> "部门 " + slug + " ").orElse("");
    return refused(whose + "没有 " + year + " 年度的报告，没有归档");
  }

  /** No report says when it was made public. */
  public static ArchiveException noDate() {
    return refused("不知道归档的日期：报告都没有写公开日期 → 加上 --date，如 --date 2025-09-30");
  }

  /** A freeze is not what its list of sums says. */
  public static ArchiveException unsound(String label, String trouble) {
    return machine(label + " 已损坏：" + trouble + "，没有还原 → 从别的副本取回这个仓库");
  }

  /** The disk or the repository is not as it should be. */
  static ArchiveException machine(String message) {
    return new ArchiveException(message, true, null);
  }

  static ArchiveException machine(String message, Throwable cause) {
    return new ArchiveException(message, true, cause);
  }

  /** Whether the disk or the repository is at fault, not the command. */
  public boolean isMachine() {
    return machine;
  }
}
