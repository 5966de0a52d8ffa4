package gongkai.download;

import gongkai.account.Bureau;
import gongkai.account.Correction;
import gongkai.account.PublicationDate;
import gongkai.account.Remark;
import gongkai.money.Amount;
import gongkai.term.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code report.json}: a whole report for programs. Its schema is made from this record and those
 * that it holds, so that the two cannot part.
 *
 * @param facts those terms of {@link gongkai.account.Report} that stand not above them, as
 *     completed
 */
record ReportData(
    @Term(value = "$schema", note = "本文件格式的 JSON Schema，相对于本文件") String schema,
    @Term(value = "版本", note = "本文件格式的版本：后一个数变大只是增加内容，前一个数变大才有改动或删去") String version,
    @Term(value = "标题", note = "报告的全称") String title,
    @Term("部门") Bureau bureau,
    @Term(value = "年度", note = "决算年度") int year,
    @Term(value = "体例", note = "编排所依的格式，即 content/formats 下的文件夹名") String format,
    @Term("体例名称") String formatName,
    @Term("索引号") Optional<String> indexNumber,
    @Term("发布机构") String publisher,
    @Term("公开日期") Optional<PublicationDate> published,
    @Term("批复日期") Optional<PublicationDate> approved,
    @Term(value = "金额单位", note = "全部金额的单位，总是万元；填报时用元的已换算，不舍入") String unit,
    @Term(value = "事实", note = "报告陈述的和由此算出的全部事实。没有这个键：没有给出；0：填报为零") Map<String, Object> facts,
    @Term(value = "表", note = "体例规定的各张表，依报告里的次序") List<Form> tables,
    @Term(value = "图", note = "各图的数据，依报告里的次序") List<Chart> figures,
    @Term("附件") List<Annex> annexes,
    @Term(value = "更正", note = "公开以后的更正") List<Correction> corrections,
    @Term("备注") List<Remark> remarks) {

  static final String VERSION = "1.0";
  static final String FACTS = "事实";
  static final String SCHEMA = "schema/report.schema.json";

  /**
   * A form.
   *
   * @param panels none if the form is not printed
   */
  record Form(
      @Term(value = "编号", note = "在本报告里不重复") String id,
      @Term(value = "表号", note = "印在表上的号，如公开01表") Optional<String> number,
      @Term("标题") String title,
      @Term(value = "栏组", note = "左右并列的各块，每块是一张完整的表；没有：这张表没有印出，原因在“注”里") List<Panel> panels,
      @Term("注") List<String> notes) {}

  /** One block of a form. */
  record Panel(
      @Term("名称") Optional<String> name,
      @Term(value = "文件", note = "同样内容的 CSV 文件") String file,
      @Term("栏") List<Column> columns,
      @Term("行") List<Row> rows) {}

  /** A column of a block. */
  record Column(
      @Term(value = "名称", note = "栏名；有上层的，自外向内以“·”相连") String heading,
      @Term("栏次") Optional<String> number,
      @Term(value = "内容", note = "这一栏印的是行里的什么字：项目、行次、编码或名称；没有：金额") Optional<String> holds) {}

  /** A row of a block. */
  record Row(
      @Term(value = "合计", note = "是否合计行") boolean total,
      @Term(value = "级", note = "1、2、3：科目的类、款、项；0：不是科目") int level,
      @Term(value = "格", note = "与栏一一对应：字；金额；null：没有给出或表中留空") List<Object> cells) {}

  /** A figure. */
  record Chart(
      @Term("图号") int number,
      @Term("图名") String caption,
      @Term(value = "图型", note = "柱或环") String kind,
      @Term(value = "说明", note = "图中内容的文字") String description,
      @Term(value = "文件", note = "同样内容的 CSV 文件") String file,
      @Term("数据") List<Value> data,
      @Term(value = "为零", note = "为零而没有画出的部分") List<String> absent) {}

  /** One number of a figure. */
  record Value(
      @Term(value = "项目", note = "柱图：指标；环图：整体") String series,
      @Term(value = "名称", note = "柱图：年度；环图：部分") String name,
      @Term("金额") Amount amount,
      @Term(value = "占比", note = "占整体的比例，如图中所印；柱图没有") Optional<String> share) {}

  /** Something attached to the report. */
  public record Annex(
      @Term("序号") int number,
      @Term("名称") String name,
      @Term(value = "链接", note = "相对于本文件") String link) {}
}
