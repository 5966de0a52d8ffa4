package gongkai.page;

import gongkai.account.Past.Version;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the earlier versions of a report stand, below its own folder. */
public final class Versions {
  static final String FOLDER = "versions/";

  private Versions() {}

  /** The address of a version's folder, from the folder of the report. */
  public static String folder(int number) {
    return FOLDER + number + "/";
  }

  /** Whether an address in the folder of a report is one of an earlier version. */
  public static boolean holds(String address) {
    return address.startsWith(FOLDER);
  }

  /** A version as the layout of the report links to it. */
  static Map<String, Object> model(Version version) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("版本", version.number());
    model.put("日期", version.date());
    model.put("日期值", version.date().toString());
    model.put("链接", folder(version.number()) + "index.html");
    return model;
  }
}
