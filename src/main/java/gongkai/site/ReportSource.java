package gongkai.site;

import gongkai.account.Bureau;

/**
 * A report of the project, before it is read.
 *
 * @param slug folder of the bureau
 * @param name of the report's file in that folder, e.g. {@code 2024.yaml}
 */
public record ReportSource(String slug, Bureau bureau, String name) {
  private static final String ENDING = ".yaml";

  /** The report's file, from the project's root. */
  public String file() {
    return "data/" + slug + "/" + name;
  }

  /** What {@code --only} calls it: {@code bureau/year}. */
  public String place() {
    return slug + "/" + name.substring(0, name.length() - ENDING.length());
  }

  static boolean isReport(String name) {
    return name.endsWith(ENDING) && !name.equals("bureau.yaml");
  }
}
