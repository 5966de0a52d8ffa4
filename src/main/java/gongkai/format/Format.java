package gongkai.format;

import gongkai.term.Term;
import java.util.List;

/**
 * What {@code format.yaml} says: how numbers look, which words are used, and how a report is
 * arranged.
 *
 * @param title the report's title, with facts as {@code ${…}}
 */
public record Format(
    @Term(value = "名称", required = true) String name,
    @Term(value = "标题", required = true) String title,
    @Term(value = "数字", required = true) NumberStyle numbers,
    @Term(value = "用词", required = true) Wording wording,
    @Term(value = "部分", required = true) List<Section> parts) {

  /**
   * A part, section or subsection of the outline.
   *
   * @param items what stands in it, in order
   * @param sections what lies below it
   */
  public record Section(
      @Term(value = "标题", required = true) String title,
      @Term("内容") List<Item> items,
      @Term("节") List<Section> sections) {}
}
