package gongkai.portal;

import gongkai.account.Bureau;
import gongkai.account.Named;
import gongkai.download.Grids;
import gongkai.figure.Datum;
import gongkai.figure.Figure;
import gongkai.format.PortalSpec;
import gongkai.money.Amount;
import gongkai.money.Share;
import gongkai.page.Digest;
import gongkai.page.Drawn;
import gongkai.page.Shell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The home page: what there is, what came last, and the latest year at a glance. */
final class HomePage {
  private static final int LATEST = 5;
  private static final String UNIT = "万元";

  private final Digests digests;
  private final SortedMap<String, Bureau> bureaus;
  private final PortalSpec spec;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  HomePage(Digests digests, SortedMap<String, Bureau> bureaus, PortalSpec spec) {
    this.digests = digests;
    this.bureaus = bureaus;
    this.spec = spec;
  }

  /** Address → content of the files beside the page; made by {@link #fill}. */
  Map<String, byte[]> files() {
    return files;
  }

  void fill(Map<String, Object> model) {
    List<Integer> years = digests.years();
    model.put("部门数", bureaus.size());
    model.put("报告数", digests.all().size());
    model.put(
        "年度",
        years.stream()
            .map(year -> Shell.link(Shell.HOME, year + "年度", YearPages.list(year)))
            .toList());
    model.put("最近", digests.latest(LATEST).stream().map(d -> digests.link(Shell.HOME, d)).toList());
    model.put("地区", regions(years));
    if (!years.isEmpty()) {
      int latest = years.get(0);
      model.put("最新年度", latest);
      model.put("汇总", tiles(latest));
      figure(latest).ifPresent(figure -> model.put("图", figure));
    }
  }

  private List<Map<String, Object>> regions(List<Integer> years) {
    Map<String, List<Map<String, Object>>> regions = new TreeMap<>();
    bureaus.forEach(
        (slug, bureau) ->
            regions
                .computeIfAbsent(bureau.region(), region -> new ArrayList<>())
                .add(bureau(slug, bureau, years)));
    return regions.entrySet().stream()
        .map(e -> Map.<String, Object>of("名称", e.getKey(), "部门", e.getValue()))
        .toList();
  }

  private Map<String, Object> bureau(String slug, Bureau bureau, List<Integer> years) {
    Map<String, Object> row =
        new LinkedHashMap<>(Shell.link(Shell.HOME, bureau.name(), slug + "/index.html"));
    row.put(
        "各年",
        years.stream()
            .flatMap(year -> digests.find(slug, year).stream())
            .map(d -> digests.link(Shell.HOME, d))
            .toList());
    return row;
  }

  private List<Map<String, Object>> tiles(int year) {
    List<Map<String, Object>> tiles = new ArrayList<>();
    for (PortalSpec.Row row : spec.tiles()) {
      List<Amount> amounts =
          digests.of(year).stream()
              .map(d -> d.amounts().get(row.path()))
              .flatMap(amount -> Optional.ofNullable(amount).stream())
              .toList();
      if (!amounts.isEmpty()) {
        tiles.add(Map.of("名称", row.name(), "金额", Amount.sum(amounts), "部门数", amounts.size()));
      }
    }
    return tiles;
  }

  /** Expenditure of all bureaus by function class. */
  private Optional<Map<String, Object>> figure(int year) {
    Map<String, Amount> sums = new LinkedHashMap<>();
    digests.of(year).stream()
        .map(Digest::classes)
        .flatMap(List::stream)
        .filter(part -> part.amount().signum() > 0)
        .forEach(part -> sums.merge(part.name(), part.amount(), Amount::plus));
    if (sums.isEmpty()) {
      return Optional.empty();
    }
    Amount whole = Amount.sum(sums.values());
    List<Datum> data =
        sums.entrySet().stream()
            .map(e -> new Named(e.getKey(), e.getValue()))
            .sorted(
                Comparator.comparing((Named n) -> n.amount().in(whole.unit()).value()).reversed())
            .map(part -> datum(part, whole))
            .toList();
    String caption = year + "年度各部门财政拨款支出结构";
    String description =
        caption
            + "："
            + data.stream()
                .map(d -> d.name() + d.text() + UNIT + "，占" + d.share())
                .collect(Collectors.joining("；"))
            + "。";
    Figure figure =
        new Figure(
            1,
            caption,
            Figure.Kind.RING,
            UNIT,
            data,
            Shell.STYLE.print(whole),
            List.of(),
            description);
    files.put("home-1.csv", Grids.csv(figure));
    return Optional.of(Drawn.model(figure, "home-1.csv"));
  }

  private static Datum datum(Named part, Amount whole) {
    String share = Share.of(part.amount(), whole).map(Shell.STYLE::percent).orElse("");
    return new Datum(part.name(), "财政拨款支出", part.amount(), Shell.STYLE.print(part.amount()), share);
  }
}
