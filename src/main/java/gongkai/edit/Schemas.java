package gongkai.edit;

import gongkai.source.Schema;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The schemas of all YAML files, which editors show help and mistakes by. */
public final class Schemas {
  private static final String ENDING = ".schema.json";

  private Schemas() {}

  /** Name → file. */
  public static SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Kind kind : Kind.values()) {
      files.put(name(kind), Schema.of(kind.title(), kind.type(), kind.isList()));
    }
    return Collections.unmodifiableSortedMap(files);
  }

  /**
   * The first line of a YAML file, by which editors find its schema.
   *
   * @param root the way from the file to the project's root
   */
  static String modeline(Kind kind, String root) {
    return Comments.MODELINE + " $schema=" + root + "schema/" + name(kind);
  }

  static String name(Kind kind) {
    return kind.word() + ENDING;
  }
}
