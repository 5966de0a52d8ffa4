package gongkai.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.errors.UnsupportedPackIndexVersionException;

/** Says in a clerk's words why a repository cannot be read or written. */
final class Trouble {
  private static final String CORRUPT = "git 仓库已损坏（%s）→ 用 git fsck 查看，从别的副本恢复；归档没有改动";

  private Trouble() {}

  static ArchiveException of(Exception e) {
    if (e instanceof ArchiveException told) {
      return told;
    }
    return ArchiveException.machine(message(e), e);
  }

  private static String message(Exception e) {
    if (e instanceof LockFailedException locked) {
      return locked(locked.getFile().toString());
    }
    if (e instanceof MissingObjectException missing) {
      return String.format(CORRUPT, "缺少对象 " + missing.getObjectId().name());
    }
    if (e instanceof CorruptObjectException || e instanceof UnsupportedPackIndexVersionException) {
      return String.format(CORRUPT, "有对象读不出来");
    }
    if (e instanceof RepositoryNotFoundException) {
      return String.format(CORRUPT, ".git 里缺少 HEAD 或 objects");
    }
    // The builder wraps what is wrong with the settings, and nothing else, in this one.
    if (e instanceof IllegalArgumentException || e.getCause() instanceof ConfigInvalidException) {
      return "git 的设置文件（config）读不懂 → 改正它，或从别的副本恢复";
    }
    if (isRefused(e)) {
      return "git 仓库不能写入：没有写入权限，或磁盘只读 → 检查 .git 文件夹的权限；归档没有改动";
    }
    return e instanceof FileSystemException disk && disk.getFile() != null
        ? "读写不了 " + disk.getFile() + " → 检查磁盘空间和权限；归档没有改动"
        : String.format(CORRUPT, String.valueOf(e.getMessage()));
  }

  private static boolean isRefused(Exception e) {
    String reason = String.valueOf(e.getMessage());
    return e instanceof AccessDeniedException
        || e.getCause() instanceof ReadOnlyFileSystemException
        || e instanceof IOException && reason.contains("Permission denied")
        || reason.contains("Read-only file system");
  }

  /** A lock that another program holds, or that one left behind. */
  static String locked(String file) {
    return "git 仓库正被别的程序改动（有 " + file + "）→ 等它结束再试；若没有别的程序在用这个仓库，删去这个文件";
  }
}
