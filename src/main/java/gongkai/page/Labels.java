package gongkai.page;

import gongkai.account.Bureau;
import gongkai.account.Report;
import gongkai.account.SiteInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The labels that 《政府网站发展指引》 (国办发〔2017〕47号) asks of a government page, as far as their values are
 * given; an empty label would be a fault, so there is none.
 */
public final class Labels {
  private static final String COLUMN = "部门决算公开";

  private final SiteInfo site;
  private final List<Map<String, Object>> labels = new ArrayList<>();

  private Labels(SiteInfo site) {
    this.site = site;
  }

  /** Of the home page: the site. */
  public static List<Map<String, Object>> home(SiteInfo site) {
    return new Labels(site).site().labels;
  }

  /** Of a list page: the site and the column. */
  public static List<Map<String, Object>> column(SiteInfo site, String description) {
    return new Labels(site).site().column(description).labels;
  }

  /** Of an article: the site, the column and the article. */
  static List<Map<String, Object>> article(
      SiteInfo site, Bureau bureau, Report report, String title, Optional<String> url) {
    Labels all = new Labels(site).site().column(bureau.name() + "各年度部门决算");
    all.put("ArticleTitle", title);
    report.published().ifPresent(date -> all.put("PubDate", date.iso()));
    all.put("ContentSource", report.publisher().orElse(bureau.name()));
    all.put("Keywords", bureau.name() + ";" + report.year() + "年度;部门决算;“三公”经费");
    all.put("Description", title + "，含收支总体情况、财政拨款、“三公”经费等决算表和情况说明。");
    url.ifPresent(address -> all.put("Url", address));
    return all.labels;
  }

  private Labels site() {
    put("SiteName", site.name());
    site.domain().ifPresent(domain -> put("SiteDomain", domain));
    site.code().ifPresent(code -> put("SiteIDCode", code));
    return this;
  }

  private Labels column(String description) {
    put("ColumnName", COLUMN);
    put("ColumnDescription", description);
    put("ColumnKeywords", "部门决算;预决算公开;“三公”经费");
    put("ColumnType", "政府信息公开;部门决算");
    return this;
  }

  private void put(String name, String content) {
    if (!content.isBlank()) {
      labels.add(Map.of("名称", name, "内容", content));
    }
  }
}
