package gongkai.page;

import gongkai.account.Bureau;
import gongkai.account.Facts;
import gongkai.account.Past;
import gongkai.account.Report;
import gongkai.source.Bound;
import java.util.Map;

/**
 * A report and where it was filed.
 *
 * @param slug folder of the bureau
 * @param file of the report's data
 * @param texts name → Markdown of the report's own documents
 * @param files name → content of the files attached to it
 * @param past how it was frozen before
 */
public record Filed(
    String slug,
    Bureau bureau,
    String file,
    Bound<Report> stated,
    Map<String, String> texts,
    Map<String, byte[]> files,
    Past past) {

  /** A report that was never frozen. */
  public Filed(
      String slug,
      Bureau bureau,
      String file,
      Bound<Report> stated,
      Map<String, String> texts,
      Map<String, byte[]> files) {
    this(slug, bureau, file, stated, texts, files, Past.NONE);
  }

  /** The same report with what is known of its past. */
  public Filed with(Past known) {
    return new Filed(slug, bureau, file, stated, texts, files, known);
  }

  /**
   * Its facts.
   *
   * @param completed the report as completed
   */
  public Facts facts(Report completed) {
    return Facts.of(completed, path -> stated.places().find(path).isPresent());
  }

  public int year() {
    return stated.value().year();
  }

  /** Whether it is the one meant by {@code bureau/year}. */
  public boolean isAt(String place) {
    return folder().equals(place + "/");
  }

  /** The address of its folder on the site, with a slash at the end. */
  public String folder() {
    return slug + "/" + year() + "/";
  }

  /** The address of its page. */
  public String address() {
    return folder() + "index.html";
  }

  /** Where the report's own documents stand in the project. */
  public String document(String name) {
    return "content/reports/" + folder() + name + ".md";
  }
}
