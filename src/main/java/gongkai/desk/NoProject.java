package gongkai.desk;

import gongkai.finding.Findings;
import gongkai.finding.Location;
import java.nio.file.Path;

/** The answer where a folder is no project. */
final class NoProject {
  private NoProject() {}

  static Findings at(Path folder) {
    Findings findings = new Findings();
    findings.error(
        "数据-01",
        Location.of(folder.toString()),
        "这不是一个项目文件夹（里面没有 data）",
        "用 --project 指定项目所在的文件夹，或用 gongkai new site 新建一个");
    return findings;
  }
}
