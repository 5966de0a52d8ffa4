package gongkai.format;

import gongkai.term.Term;
import java.util.List;
import java.util.Optional;

/**
 * One entry of {@code figures.yaml}: which facts a figure shows, and how.
 *
 * @param series bars: one or more facts that know this year and the last
 * @param whole ring: name of the whole
 * @param parts ring: path of a list of named amounts
 * @param total ring: path of the whole's amount
 */
public record FigureSpec(
    @Term(value = "图号", required = true) int number,
    @Term(value = "图名", required = true) String caption,
    @Term(value = "图型", required = true) Shape shape,
    @Term("系列") List<Series> series,
    @Term("名称") Optional<String> whole,
    @Term("取数") Optional<String> parts,
    @Term("合计") Optional<String> total) {

  /** How it is drawn. */
  public enum Shape {
    BARS("柱"),
    RING("环");

    private final String word;

    Shape(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** One fact of a bar chart, in two years. */
  public record Series(
      @Term(value = "名称", required = true) String name,
      @Term(value = "取数", required = true) String path) {}
}
