package gongkai.preview;

/**
 * A place where a fact is printed.
 *
 * @param address of the page
 * @param id of the figure in the page
 * @param kind 表, 图 or 句
 * @param where the table and the row, or the section
 * @param printed the figure as printed
 * @param words the same, in a sentence with what stands around it
 */
record Use(String address, String id, String kind, String where, String printed, String words) {
  static final String TABLE = "表";
  static final String FIGURE = "图";
  static final String SENTENCE = "句";
}
