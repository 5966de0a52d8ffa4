package gongkai.account;

import gongkai.money.Unit;
import gongkai.term.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The final account (部门决算) of one bureau for one year, as stated.
 *
 * @param format folder of the province's form, e.g. {@code sichuan-2024}
 * @param unit 万元 or 元, for every amount of the file
 * @param decimals how many decimals every amount of the file has at least; without it two in 万元
 * @param total 收支总计
 * @param operating 机关运行经费; public institutions have none
 * @param claims differences and rates as a published document prints them, to be checked
 * @param exemptions what the bureau decided about single places that rules speak of
 * @param others facts of the province's form that have no term here, by the form's name for them
 */
public record Report(
    @Term(value = "年度", required = true, note = "决算的年度，四位数；文件名也用它", example = "2024") int year,
    @Term(
            value = "体例",
            required = true,
            note = "哪个省哪一年的格式：content/formats 下的文件夹，或程序自带的",
            example = "sichuan-2024")
        String format,
    @Term(value = "金额单位", note = "本文件里所有金额的单位；不写就是万元") Optional<Unit> unit,
    @Term(value = "小数位数", note = "本文件里的金额至少有几位小数；不写时万元两位、元没有") Optional<Integer> decimals,
    @Term(value = "标题", note = "报告的标题；不写就用体例的") Optional<String> title,
    @Term(value = "索引号", note = "信息公开目录里的索引号") Optional<String> indexNumber,
    @Term(value = "发布机构", note = "由谁发布；不写就是部门自己") Optional<String> publisher,
    @Term(value = "公开日期", note = "向社会公开的日期") Optional<PublicationDate> published,
    @Term(value = "批复日期", note = "财政部门批复决算的日期") Optional<PublicationDate> approved,
    @Term(value = "收支总计", note = "公开01表的总计；“本年”不写就由收入算出") Optional<YearOnYear> total,
    @Term(value = "收入", required = true, note = "公开01表左边、公开02表") Income income,
    @Term(value = "支出", required = true, note = "公开01表右边、公开03表") Expenditure expenditure,
    @Term(value = "财政拨款", note = "公开04表：三种预算合计；不写的由三种预算相加") Optional<Appropriation> appropriation,
    @Term(value = "一般公共预算财政拨款", note = "公开05表、公开06表") Optional<FundAccount> generalBudget,
    @Term(value = "政府性基金预算财政拨款", note = "公开07表；没有支出就写 支出: {本年: 0}")
        Optional<FundAccount> governmentFund,
    @Term(value = "国有资本经营预算财政拨款", note = "公开08表；没有支出就写 支出: {本年: 0}")
        Optional<FundAccount> stateCapital,
    @Term(value = "三公经费", note = "公开09表") Optional<PublicExpenses> publicExpenses,
    @Term(value = "机关运行经费", note = "行政单位和参照公务员法管理的事业单位才有") Optional<YearOnYear> operating,
    @Term(value = "政府采购", note = "全年政府采购支出") Optional<Procurement> procurement,
    @Term(value = "国有资产", note = "年末占用的国有资产") Optional<Assets> assets,
    @Term(value = "预算绩效", note = "怎样评价钱花得好不好") Optional<Performance> performance,
    @Term(value = "部门整体自评表", note = "部门整体绩效自评表；要公开就再写进“附件”") Optional<ScoreSheet> scores,
    @Term(value = "其他事项", note = "某一省的格式另外要写、这里没有专门名称的事，名称照该省的叫法") Map<String, OtherFact> others,
    @Term(value = "附件", note = "随报告公开的文件") List<Attachment> attachments,
    @Term(value = "更正", note = "公开以后改正过的地方；随报告一直公开") List<Correction> corrections,
    @Term(value = "备注", note = "补充说明") List<Remark> remarks,
    @Term(value = "公布", note = "公布稿里写的差额和百分比，写出来核对") List<Claim> claims,
    @Term(value = "检查", note = "对个别检查结果的处理：改变级别，或不查，并说明原因") List<Exemption> exemptions) {

  /** The year before, with which the form compares. */
  @Term("上年度")
  public int priorYear() {
    return year - 1;
  }
}
