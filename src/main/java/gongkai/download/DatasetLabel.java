package gongkai.download;

import gongkai.account.PublicationDate;
import gongkai.account.Report;
import gongkai.source.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code dataset.jsonld}: the report as a schema.org Dataset, for search engines. A file of its
 * own, because pages hold no scripts, not even of data.
 */
final class DatasetLabel {
  private static final String PAGE = "index.html";

  private DatasetLabel() {}

  static byte[] of(Subject subject, Report report, List<DataFile> files) {
    String bureau = subject.bureau().name();
    int year = report.year();
    Map<String, Object> label = new LinkedHashMap<>();
    label.put("@context", "https://schema.org/");
    label.put("@type", "Dataset");
    label.put("@id", subject.link(PAGE + "#dataset"));
    label.put("name", subject.title());
    label.put(
        "description",
        subject.title() + "的全部数据：收入支出、财政拨款、“三公”经费等决算表，各图的数据，和报告陈述的全部金额。金额单位为万元，小数位数与填报一致。");
    label.put("url", subject.link(PAGE));
    label.put("inLanguage", "zh-CN");
    label.put("temporalCoverage", year + "-01-01/" + year + "-12-31");
    label.put("spatialCoverage", named("Place", subject.bureau().region()));
    label.put("datePublished", report.published().map(PublicationDate::iso8601));
    label.put("creator", named("GovernmentOrganization", bureau));
    label.put(
        "publisher",
        named("GovernmentOrganization", ReportJson.publisher(report, subject.bureau())));
    label.put("license", subject.site().licence().map(licence -> licence.page().url()));
    label.put("includedInDataCatalog", catalog(subject));
    label.put("distribution", files.stream().map(file -> download(subject, file)).toList());
    return Json.file(label);
  }

  private static Map<String, Object> named(String type, String name) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    thing.put("name", name);
    return thing;
  }

  private static Map<String, Object> catalog(Subject subject) {
    Map<String, Object> catalog = named("DataCatalog", subject.site().name());
    catalog.put("url", subject.link("../../index.html"));
    return catalog;
  }

  private static Map<String, Object> download(Subject subject, DataFile file) {
    Map<String, Object> download = named("DataDownload", file.title());
    download.put("encodingFormat", file.type().medium());
    download.put("contentUrl", subject.link(file.name()));
    download.put("contentSize", file.content().length + " B");
    file.hash().ifPresent(hash -> download.put("sha256", hash));
    return download;
  }
}
