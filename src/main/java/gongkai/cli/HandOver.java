package gongkai.cli;

import gongkai.disk.Disk;
import gongkai.disk.PublishingException;
import gongkai.page.Edition;
import gongkai.publish.SiteZip;
import gongkai.review.Outcome;
import gongkai.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** Writes what is handed over to platforms: the site as one file, or reports as pages. */
final class HandOver {
  private static final Pattern ANNEX = Pattern.compile("-\\d{4}-annex-\\d+\\.html$");
  private static final String PAGE = ".html";

  private final Making work;

  HandOver(Making work) {
    this.work = work;
  }

  /**
   * The whole site as one file.
   *
   * @param epoch the time that its entries get, as the environment gives it
   */
  int zip(Path file, Optional<String> epoch) throws IOException, PublishingException {
    Optional<LocalDateTime> time = SiteZip.time(epoch);
    if (time.isEmpty()) {
      String advice = "写 1970 年以来的秒数，或不设它";
      return work.refuse(
          Work.USAGE, "环境变量 SOURCE_DATE_EPOCH 是“" + epoch.orElse("") + "”，不是秒数 → " + advice);
    }
    Site site = new Site();
    Optional<Outcome> outcome = made(Edition.SITE, site);
    if (outcome.isEmpty()) {
      return Work.FOUND;
    }
    byte[] zip = SiteZip.of(site.pages(), time.get());
    write(Map.of(file.toAbsolutePath().normalize(), zip));
    work.summary(
        "已写成 "
            + file
            + "（"
            + site.pages().size()
            + " 个文件，"
            + zip.length
            + " 字节）；"
            + Work.counts(outcome.get()));
    work.summary("SHA-256：" + SiteZip.sum(zip));
    return Work.CLEAN;
  }

  /** Whole pages; into one file if there is one report. */
  int single(Path place) throws IOException, PublishingException {
    Site site = new Site();
    Optional<Outcome> outcome = made(Edition.SINGLE, site);
    if (outcome.isEmpty()) {
      return Work.FOUND;
    }
    if (!String.valueOf(place.getFileName()).endsWith(PAGE)) {
      return folder(place, site.pages(), outcome.get());
    }
    var reports = site.pages().entrySet().stream().filter(p -> isReport(p.getKey())).toList();
    if (reports.size() != 1) {
      return work.refuse(Work.USAGE, "有 " + reports.size() + " 份报告，写不进一个文件 → 用 --only 指定一份，或写文件夹");
    }
    write(Map.of(place.toAbsolutePath().normalize(), reports.get(0).getValue()));
    int annexes = site.pages().size() - 1;
    String left = annexes == 0 ? "" : "，它的 " + annexes + " 个附件没有写（写成文件夹才有）";
    work.summary("已写成 " + place + left + "；" + Work.counts(outcome.get()));
    return Work.CLEAN;
  }

  /** Bodies to be pasted, and their style sheet for systems that do not let it be pasted. */
  int fragment(Path folder) throws IOException, PublishingException {
    Site site = new Site();
    Optional<Outcome> outcome = made(Edition.FRAGMENT, site);
    return outcome.isEmpty() ? Work.FOUND : folder(folder, site.pages(), outcome.get());
  }

  private Optional<Outcome> made(Edition edition, Site site) throws IOException {
    Outcome outcome = work.work(edition, site::put);
    work.say(outcome);
    if (work.refuses(outcome)) {
      work.summary("没有写任何文件：" + Work.counts(outcome) + "。");
      return Optional.empty();
    }
    return Optional.of(outcome);
  }

  private int folder(Path folder, SortedMap<String, byte[]> pages, Outcome outcome)
      throws PublishingException {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    pages.forEach(
        (name, page) -> files.put(folder.toAbsolutePath().normalize().resolve(name), page));
    write(files);
    long annexes = pages.keySet().stream().filter(name -> ANNEX.matcher(name).find()).count();
    long reports = pages.keySet().stream().filter(HandOver::isReport).count();
    work.summary(
        "已写成 " + reports + " 份报告、" + annexes + " 个附件：" + folder + "；" + Work.counts(outcome));
    return Work.CLEAN;
  }

  private static boolean isReport(String page) {
    return page.endsWith(PAGE) && !ANNEX.matcher(page).find();
  }

  private static void write(Map<Path, byte[]> files) throws PublishingException {
    for (var file : files.entrySet()) {
      try {
        if (Files.isDirectory(file.getKey())) {
          throw new PublishingException("“" + file.getKey() + "”是文件夹，不是文件，没有改动它");
        }
        Disk.replace(file.getKey(), file.getValue());
      } catch (IOException e) {
        throw new PublishingException("写不进“" + file.getKey() + "”：" + Disk.reason(e), e);
      }
    }
  }
}
