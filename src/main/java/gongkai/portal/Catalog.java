package gongkai.portal;

import gongkai.account.Bureau;
import gongkai.account.PublicationDate;
import gongkai.account.SiteInfo;
import gongkai.download.ReportSchema;
import gongkai.download.Whole;
import gongkai.page.Digest;
import gongkai.page.Links;
import gongkai.page.Shell;
import gongkai.source.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * {@code catalog.jsonld}: what data the site publishes, as a DCAT 3 catalogue: a series for each
 * bureau, a dataset for each report, a distribution for each file of a whole report.
 */
final class Catalog {
  static final String ADDRESS = "catalog.jsonld";
  private static final String MEDIA = "https://www.iana.org/assignments/media-types/";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final Map<String, Object> CONTEXT = context();

  private final Shell shell;
  private final SortedMap<String, Bureau> bureaus;
  private final Digests digests;

  Catalog(Shell shell, SortedMap<String, Bureau> bureaus, Digests digests) {
    this.shell = shell;
    this.bureaus = bureaus;
    this.digests = digests;
  }

  private static Map<String, Object> context() {
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("dcat", "http://www.w3.org/ns/dcat#");
    context.put("dct", "http://purl.org/dc/terms/");
    context.put("foaf", "http://xmlns.com/foaf/0.1/");
    context.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    context.put("xsd", XSD);
    return context;
  }

  byte[] file() {
    SiteInfo info = shell.info();
    Map<String, Object> catalog = new LinkedHashMap<>();
    catalog.put("@context", CONTEXT);
    catalog.putAll(thing("dcat:Catalog", Shell.HOME + "#catalog"));
    catalog.put("dct:title", words(info.name()));
    catalog.put("dct:description", words("各部门各年度的部门决算数据"));
    catalog.put("dct:publisher", info.organiser().map(Catalog::organisation));
    catalog.put("dct:license", licence());
    catalog.put("foaf:homepage", at(Shell.HOME));
    List<Map<String, Object>> datasets = new ArrayList<>();
    bureaus.forEach(
        (slug, bureau) -> {
          datasets.add(series(slug, bureau));
          digests.of(slug).forEach(digest -> datasets.add(dataset(digest)));
        });
    catalog.put("dcat:dataset", datasets);
    return Json.file(catalog);
  }

  private Map<String, Object> series(String slug, Bureau bureau) {
    String page = slug + "/index.html";
    Map<String, Object> series = thing("dcat:DatasetSeries", page + "#series");
    series.put("dct:title", words(bureau.name() + "各年度部门决算"));
    series.put("dct:publisher", organisation(bureau.name()));
    series.put("dct:spatial", place(bureau));
    series.put("dcat:landingPage", at(page));
    return series;
  }

  private Map<String, Object> dataset(Digest digest) {
    Map<String, Object> dataset = thing("dcat:Dataset", digest.address() + "#dataset");
    dataset.put("dct:title", words(digest.title()));
    dataset.put("dct:description", words(digest.title() + "的表、图和全部金额，单位万元"));
    dataset.put("dct:creator", organisation(digest.bureau().name()));
    dataset.put("dct:publisher", organisation(digest.publisher()));
    dataset.put("dct:issued", digest.published().map(Catalog::date));
    dataset.put("dct:temporal", year(digest.year()));
    dataset.put("dct:spatial", place(digest.bureau()));
    dataset.put("dcat:landingPage", at(digest.address()));
    dataset.put("dcat:inSeries", at(digest.slug() + "/index.html#series"));
    dataset.put(
        "dcat:distribution",
        Stream.of(Whole.values()).map(kind -> distribution(digest, kind)).toList());
    return dataset;
  }

  private Map<String, Object> distribution(Digest digest, Whole kind) {
    String file = digest.folder() + kind.file();
    Map<String, Object> distribution =
        thing("dcat:Distribution", digest.address() + "#" + kind.file());
    distribution.put("dct:title", words(kind.title()));
    distribution.put("dcat:accessURL", at(digest.address()));
    distribution.put("dcat:downloadURL", at(file));
    distribution.put("dcat:mediaType", Map.of("@id", MEDIA + kind.medium()));
    distribution.put("dct:license", licence());
    distribution.put(
        "dct:conformsTo",
        Optional.of(kind).filter(Whole.REPORT::equals).map(json -> at(ReportSchema.ADDRESS)));
    return distribution;
  }

  private Map<String, Object> thing(String type, String address) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@id", link(address));
    thing.put("@type", type);
    return thing;
  }

  private Map<String, Object> at(String address) {
    return Map.of("@id", link(address));
  }

  /** The full address if it is known, else from the site's root, where this file stands. */
  private String link(String address) {
    String[] parts = address.split("#", 2);
    String page = shell.url(parts[0]).orElse(Links.encoded(parts[0]));
    return parts.length == 1 ? page : page + "#" + parts[1];
  }

  private Optional<Map<String, Object>> licence() {
    return shell
        .info()
        .licence()
        .map(licence -> licence.page().url())
        .map(url -> Map.of("@id", url));
  }

  private static Map<String, Object> words(String text) {
    return typed("@value", text, "@language", "zh-CN");
  }

  private static Map<String, Object> organisation(String name) {
    return typed("@type", "foaf:Organization", "foaf:name", name);
  }

  private static Map<String, Object> place(Bureau bureau) {
    return typed("@type", "dct:Location", "rdfs:label", bureau.region());
  }

  private static Map<String, Object> year(int year) {
    Map<String, Object> period = typed("@type", "dct:PeriodOfTime");
    period.put("dcat:startDate", typed("@value", year + "-01-01", "@type", "xsd:date"));
    period.put("dcat:endDate", typed("@value", year + "-12-31", "@type", "xsd:date"));
    return period;
  }

  private static Map<String, Object> date(PublicationDate date) {
    String type =
        switch (date.iso().length()) {
          case 7 -> "xsd:gYearMonth";
          case 10 -> "xsd:date";
          default -> "xsd:dateTime";
        };
    return typed("@value", date.iso8601(), "@type", type);
  }

  private static Map<String, Object> typed(String... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
