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
    @Term(value = "名称", required = true, note = "体例的名称", example = "四川省部门决算公开格式（2024年度）")
        String name,
    @Term(value = "标题", required = true, note = "报告的标题，事实写成 ${…}", example = "${年度}年度${部门.名称}部门决算")
        String title,
    @Term(value = "数字", required = true, note = "怎样印数字") NumberStyle numbers,
    @Term(value = "用词", required = true, note = "怎样说增减") Wording wording,
    @Term(value = "部分", required = true, note = "大纲：第一部分、第二部分……") List<Section> parts) {

  /**
   * A part, section or subsection of the outline.
   *
   * @param items what stands in it, in order
   * @param sections what lies below it
   */
  public record Section(
      @Term(value = "标题", required = true, note = "部分或节的标题") String title,
      @Term(value = "内容", note = "依次印什么") List<Item> items,
      @Term(value = "节", note = "下一层") List<Section> sections) {}
}
