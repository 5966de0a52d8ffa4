package gongkai.portal;

import gongkai.account.Attachment;
import gongkai.account.Correction;
import gongkai.account.PublicationDate;
import gongkai.page.Digest;
import gongkai.page.ReportFolder;
import gongkai.page.Shell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All reports of a site, as their lists know them. */
final class Digests {
  private static final Comparator<Digest> LATEST_FIRST =
      Comparator.comparing((Digest d) -> d.published().map(PublicationDate::toString).orElse(""))
          .reversed()
          .thenComparing(Digest::address);

  private final List<Digest> all;
  private final Map<String, List<Digest>> bySlug = new LinkedHashMap<>();

  Digests(List<Digest> all) {
    this.all = List.copyOf(all);
    all.forEach(d -> bySlug.computeIfAbsent(d.slug(), slug -> new ArrayList<>()).add(d));
    bySlug.values().forEach(list -> list.sort(Comparator.comparing(Digest::year).reversed()));
  }

  List<Digest> all() {
    return all;
  }

  /** Newest first. */
  List<Integer> years() {
    return all.stream().map(Digest::year).distinct().sorted(Comparator.reverseOrder()).toList();
  }

  List<Digest> of(int year) {
    return all.stream().filter(d -> d.year() == year).toList();
  }

  /** Of one bureau, newest first. */
  List<Digest> of(String slug) {
    return bySlug.getOrDefault(slug, List.of());
  }

  Optional<Digest> find(String slug, int year) {
    return of(slug).stream().filter(d -> d.year() == year).findFirst();
  }

  /** What was published last, newest first; reports without a date come last. */
  List<Digest> latest(int most) {
    return all.stream().sorted(LATEST_FIRST).limit(most).toList();
  }

  /** A report as a list shows it on the page at an address. */
  Map<String, Object> link(String from, Digest digest) {
    Map<String, Object> link =
        new LinkedHashMap<>(Shell.link(from, digest.title(), digest.address()));
    link.put("年度", digest.year());
    link.put("部门", digest.bureau().name());
    link.put("公开日期", digest.published());
    link.put("公开日期值", digest.published().map(PublicationDate::toString));
    link.put("附件", digest.attachments().stream().map(Attachment::name).toList());
    return link;
  }

  /** All corrections, newest first, as a page at an address lists them. */
  List<Map<String, Object>> corrections(String from) {
    record Made(Digest digest, Correction correction) {}
    return all.stream()
        .flatMap(d -> d.corrections().stream().map(c -> new Made(d, c)))
        .sorted(Comparator.comparing((Made m) -> m.correction().date()).reversed())
        .map(
            made -> {
              Map<String, Object> row =
                  new LinkedHashMap<>(ReportFolder.correctionModel(made.correction()));
              row.put("报告", link(from, made.digest()));
              return row;
            })
        .toList();
  }
}
