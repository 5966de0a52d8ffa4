package gongkai.download;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A file of data beside a report's page.
 *
 * @param name its address in the report's folder
 * @param hash SHA-256 of the content, in hexadecimal; of tables alone: the other files hold the
 *     same figures once more, and it costs as much as making them
 * @param grid what it holds, if that is a table
 */
record DataFile(
    String name,
    String title,
    Type type,
    byte[] content,
    Optional<String> hash,
    Optional<Grid> grid) {

  /** The kinds of files there are. */
  enum Type {
    CSV("text/csv"),
    JSON("application/json"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String medium;

    Type(String medium) {
      this.medium = medium;
    }

    /** Its media type as registered with IANA. */
    String medium() {
      return medium;
    }
  }

  DataFile(String name, String title, Type type, byte[] content, Optional<Grid> grid) {
    this(name, title, type, content, grid.map(table -> hash(content)), grid);
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static DataFile csv(String name, Grid grid) {
    return new DataFile(name, grid.title(), Type.CSV, grid.csv(), Optional.of(grid));
  }

  /** As layouts print it. */
  Map<String, Object> model() {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("名称", title);
    model.put("链接", name);
    model.put("格式", type.name());
    model.put("大小", size(content.length));
    return model;
  }

  /** In words; number and unit stay on one line. */
  static String size(int bytes) {
    return bytes < 1024
        ? bytes + "\u00A0B"
        : bytes < 1024 * 1024
            ? (bytes + 512) / 1024 + "\u00A0KB"
            : (bytes + (1 << 19)) / (1024 * 1024) + "\u00A0MB";
  }
}
