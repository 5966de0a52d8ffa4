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
    @Term(value = "图号", required = true, note = "图1 写 1") int number,
    @Term(value = "图名", required = true, note = "印在图下") String caption,
    @Term(value = "图型", required = true, note = "柱图或环图") Shape shape,
    @Term(value = "系列", note = "柱图：一组或几组柱") List<Series> series,
    @Term(value = "名称", note = "环图：整体的名称") Optional<String> whole,
    @Term(value = "取数", note = "环图：有“名称”“金额”的列表", example = "收入.来源") Optional<String> parts,
    @Term(value = "合计", note = "环图：整体的金额", example = "收入.本年收入合计") Optional<String> total) {

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
      @Term(value = "名称", required = true, note = "一组柱的名称") String name,
      @Term(value = "取数", required = true, note = "有“上年”“本年”的事实", example = "收支总计") String path) {}
}
