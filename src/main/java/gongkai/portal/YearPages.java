package gongkai.portal;

import gongkai.format.PortalSpec;
import gongkai.money.Amount;
import gongkai.money.Unit;
import gongkai.page.Digest;
import gongkai.page.Links;
import gongkai.source.Csv;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of one year: all bureaus in one list, and each amount compared across them. */
final class YearPages {
  private final Digests digests;
  private final PortalSpec spec;

  YearPages(Digests digests, PortalSpec spec) {
    this.digests = digests;
    this.spec = spec;
  }

  static String list(int year) {
    return Portal.YEARS + year + "/index.html";
  }

  static String comparison(int year) {
    return Portal.YEARS + year + "/compare.html";
  }

  static String file(int year) {
    return Portal.YEARS + year + "/compare.csv";
  }

  void list(int year, Map<String, Object> model) {
    String address = list(year);
    model.put("年度", year);
    model.put("比较", Links.relative(address, comparison(year)));
    model.put("栏", spec.columns().stream().map(PortalSpec.Row::name).toList());
    model.put(
        "行",
        digests.of(year).stream()
            .map(
                digest -> {
                  Map<String, Object> row = digests.link(address, digest);
                  row.put("地区", digest.bureau().region());
                  row.put("数", spec.columns().stream().map(c -> cell(digest, c)).toList());
                  return row;
                })
            .toList());
  }

  private static Map<String, Object> cell(Digest digest, PortalSpec.Row column) {
    Optional<Amount> amount = Optional.ofNullable(digest.amounts().get(column.path()));
    Map<String, Object> cell = new LinkedHashMap<>();
    cell.put("金额", amount);
    cell.put("次序", amount.map(YearPages::digits));
    return cell;
  }

  private static String digits(Amount amount) {
    return amount.in(Unit.TEN_THOUSAND_YUAN).toString();
  }

  void comparison(int year, Map<String, Object> model) {
    String address = comparison(year);
    model.put("年度", year);
    model.put("下载", Links.relative(address, file(year)));
    List<Map<String, Object>> groups = new ArrayList<>();
    for (PortalSpec.Row row : spec.comparison()) {
      List<Map<String, Object>> lines = lines(year, row, address);
      if (!lines.isEmpty()) {
        groups.add(Map.of("名称", row.name(), "锚", "c" + (groups.size() + 1), "行", lines));
      }
    }
    model.put("组", groups);
  }

  /** The bureaus that give the amount, the greatest first. */
  private List<Map<String, Object>> lines(int year, PortalSpec.Row row, String address) {
    return given(year, row)
        .sorted(
            Comparator.comparing(
                    (Digest d) -> d.amounts().get(row.path()).in(Unit.TEN_THOUSAND_YUAN).value())
                .reversed()
                .thenComparing(Digest::slug))
        .map(
            digest -> {
              Map<String, Object> line = digests.link(address, digest);
              line.put("金额", digest.amounts().get(row.path()));
              return line;
            })
        .toList();
  }

  private Stream<Digest> given(int year, PortalSpec.Row row) {
    return digests.of(year).stream().filter(d -> d.amounts().containsKey(row.path()));
  }

  /** The whole comparison: one row for each bureau, one column for each amount. */
  byte[] csv(int year) {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("年度", "部门", "地区"));
    spec.comparison().forEach(row -> head.add(row.name() + "（万元）"));
    rows.add(head);
    for (Digest digest : digests.of(year)) {
      List<String> line =
          new ArrayList<>(
              List.of(String.valueOf(year), digest.bureau().name(), digest.bureau().region()));
      spec.comparison()
          .forEach(
              row ->
                  line.add(
                      Optional.ofNullable(digest.amounts().get(row.path()))
                          .map(YearPages::digits)
                          .orElse("")));
      rows.add(line);
    }
    return Csv.write(rows);
  }
}
