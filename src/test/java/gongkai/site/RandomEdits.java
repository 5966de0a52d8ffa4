package gongkai.site;

import gongkai.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What may happen to the files of a project, in an order that is the same in every run. */
final class RandomEdits {
  private static final List<String> FAULTS =
      List.of(
          "data/ceshi/2024.yaml",
          "data/ceshi/bureau.yaml",
          "data/site.yaml",
          "content/formats/own/format.yaml",
          "content/formats/own/narrative/总体.md.ftl",
          "themes/plain/layouts/bureau.ftlh",
          "themes/plain/layouts/report.ftlh",
          "themes/plain/theme.yaml");

  private final TestProject project;
  private final Random random = new Random(20241124);
  private final List<Edit> edits = new ArrayList<>();
  private final List<Edit> mending = new ArrayList<>();
  private boolean readable = true;
  private int count;

  /** One way to change the project. */
  private interface Edit {
    void run() throws IOException;
  }

  /** With another form and a real report beside those of the project. */
  static RandomEdits of(TestProject project) throws IOException {
    TestProject.copy(project.path("content/formats/own"), project.path("content/formats/er"));
    project.replace("content/formats/er/format.yaml", "自定", "别样");
    for (String part :
        List.of("data/jiaozuo-yibao", "content/reports/jiaozuo-yibao", "data/subjects")) {
      TestProject.copy(Path.of(part), project.path(part));
    }
    return new RandomEdits(project);
  }

  private RandomEdits(TestProject project) {
    this.project = project;
    edits.add(this::number);
    edits.add(this::number);
    edits.add(this::number);
    edits.add(this::contradiction);
    edits.add(this::text);
    edits.add(this::addYear);
    edits.add(this::addYear);
    edits.add(this::removeYear);
    edits.add(this::addBureau);
    edits.add(this::removeBureau);
    edits.add(this::renameBureau);
    edits.add(() -> project.write("data/site.yaml", "网站名称: 站" + count + "\n主题: plain\n"));
    edits.add(this::oldAddress);
    edits.add(() -> append("themes/plain/a.css", "/* " + count + " */\n"));
    edits.add(() -> append("themes/plain/layouts/bureau.ftlh", "<p>" + count + "</p>\n"));
    edits.add(() -> append("content/formats/own/narrative/总体.md.ftl", "\n又一句" + count + "。\n"));
    edits.add(this::page);
    edits.add(this::glossary);
    edits.add(this::codes);
    edits.add(this::attachment);
    edits.add(this::otherForm);
    edits.add(this::wrongYear);
    edits.add(this::emptyFolder);
    edits.add(this::fault);
    edits.add(this::fault);
  }

  /** Changes something, and says what; a fault is mended by the next change. */
  String next() throws IOException {
    count++;
    if (!mending.isEmpty()) {
      for (Edit edit : mending) {
        edit.run();
      }
      mending.clear();
      readable = true;
      return "mended";
    }
    int which = random.nextInt(edits.size());
    edits.get(which).run();
    return "edit " + which;
  }

  /** Whether all that reports stand on can be read; else a build makes no pages to be faulted. */
  boolean isReadable() {
    return readable;
  }

  private void append(String file, String text) throws IOException {
    project.write(file, project.read(file) + text);
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private List<String> bureaus() throws IOException {
    return project.list("data").stream()
        .filter(n -> project.has("data/" + n + "/bureau.yaml"))
        .toList();
  }

  private List<String> reports() throws IOException {
    List<String> reports = new ArrayList<>();
    for (String slug : bureaus()) {
      project.list("data/" + slug).stream()
          .filter(file -> !file.equals("bureau.yaml"))
          .forEach(file -> reports.add("data/" + slug + "/" + file));
    }
    return reports;
  }

  private List<String> invented() throws IOException {
    return reports().stream().filter(r -> project.path(r).toFile().length() < 400).toList();
  }

  private void number() throws IOException {
    if (!invented().isEmpty()) {
      String file = one(invented());
      project.write(file, project.read(file).replaceFirst("上年: [0-9.]+", "上年: 1" + count + ".25"));
    }
  }

  /** Last year's amount, which the report of last year states otherwise. */
  private void contradiction() throws IOException {
    String file = "data/ceshi/2024.yaml";
    String text = project.read(file);
    project.write(file, text.replaceFirst("上年: [0-9.]+", "上年: 1" + count + ".25"));
    mending.add(() -> project.write(file, text));
  }

  private void text() throws IOException {
    append("content/reports/ceshi/2024/评价报告.md", "\n第" + count + "段。\n");
  }

  private void addYear() throws IOException {
    String slug = one(bureaus());
    int year = 2010 + 2 * random.nextInt(6); // No two years in a row, for they would have to agree.
    project.write(
        "data/" + slug + "/" + year + ".yaml",
        "年度: "
            + year
            + "\n体例: own\n公开日期: 2024-10\n收支总计: {上年: 100}\n收入: {其他收入: "
            + count
            + "}\n支出: {}\n");
  }

  private void removeYear() throws IOException {
    List<String> some =
        reports().stream()
            .filter(r -> !r.contains("/ceshi/2024") && !r.contains("jiaozuo"))
            .toList();
    if (!some.isEmpty()) {
      project.delete(one(some));
    }
  }

  private void addBureau() throws IOException {
    project.write("data/ju" + count + "/bureau.yaml", "名称: 第" + count + "局\n地区: 某省某县\n");
    project.write(
        "data/ju" + count + "/2023.yaml",
        "年度: 2023\n体例: own\n公开日期: 2024-10\n收支总计: {上年: 1}\n收入: {其他收入: 5.5}\n支出: {本年支出合计: 5.5}\n");
  }

  private void removeBureau() throws IOException {
    List<String> some = bureaus().stream().filter(slug -> slug.startsWith("ju")).toList();
    if (!some.isEmpty()) {
      project.delete("data/" + one(some));
    }
  }

  private void renameBureau() throws IOException {
    String slug = one(bureaus());
    project.write("data/" + slug + "/bureau.yaml", "名称: 改名" + count + "局\n地区: 某省某县\n");
  }

  private void oldAddress() throws IOException {
    String old = "旧址:\n  jiu/" + count + "/: ceshi/2024/\n  jiu" + count + ".html: index.html\n";
    project.write("themes/plain/layouts/moved.ftlh", "<p>${新址.链接}</p>\n");
    project.write("data/site.yaml", "网站名称: 站\n主题: plain\n" + old);
  }

  private void page() throws IOException {
    project.write("content/pages/about.md", "# 关于" + count + "\n\n一段。\n");
    if (count % 3 == 0) {
      project.delete("content/pages");
    }
  }

  private void glossary() throws IOException {
    project.write(
        "content/formats/own/glossary.yaml", "- {名词: 词" + count + ", 解释: 说明" + count + "}\n");
  }

  private void codes() throws IOException {
    String list = Files.readString(Path.of("data/subjects/2024.csv"));
    project.write("data/subjects/2024.csv", list + "功能,类,299,名称" + count + "\n");
  }

  private void attachment() throws IOException {
    append("content/reports/ceshi/2024/a b.csv", "行" + count + "\n");
  }

  private void otherForm() throws IOException {
    String file = one(reports());
    String text = project.read(file);
    String other = text.contains("体例: own") ? "体例: er" : "体例: own";
    project.write(file, text.replaceFirst("体例: (own|er)", other));
  }

  private void wrongYear() throws IOException {
    String slug = one(bureaus());
    String file = "data/" + slug + "/2010.yaml";
    project.write(file, "年度: 2011\n体例: own\n收入: {}\n支出: {}\n");
    project.write("content/reports/" + slug + "/2011/某文.md", "文");
    mending.add(() -> project.delete("content/reports/" + slug + "/2011"));
    mending.add(() -> project.delete(file));
  }

  /** A folder of the project hides the built-in one of that name, even if nothing is in it. */
  private void emptyFolder() throws IOException {
    Files.createDirectories(project.path("content/formats/henan-2024"));
    mending.add(() -> project.delete("content/formats/henan-2024"));
  }

  private void fault() throws IOException {
    String file = one(FAULTS);
    String text = project.read(file);
    project.write(file, file.endsWith(".yaml") ? text + "\n收入: [" : text + "<#if");
    mending.add(() -> project.write(file, text));
    readable =
        !file.endsWith("site.yaml")
            && !file.endsWith("bureau.yaml")
            && !file.endsWith("theme.yaml");
  }
}
