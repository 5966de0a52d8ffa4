package gongkai.download;

/** The files that each hold a whole report. */
public enum Whole {
  WORKBOOK("report.xlsx", "全部表和图的数据", DataFile.Type.XLSX),
  AMOUNTS("amounts.csv", "全部金额", DataFile.Type.CSV),
  REPORT("report.json", "整份报告的数据", DataFile.Type.JSON);

  private final String file;
  private final String title;
  private final DataFile.Type type;

  Whole(String file, String title, DataFile.Type type) {
    this.file = file;
    this.title = title;
    this.type = type;
  }

  /** Its address in the report's folder. */
  public String file() {
    return file;
  }

  public String title() {
    return title;
  }

  /** Its media type as registered with IANA. */
  public String medium() {
    return type.medium();
  }

  DataFile.Type type() {
    return type;
  }
}
