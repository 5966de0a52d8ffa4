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
    @Term(value = "年度", required = true) int year,
    @Term(value = "体例", required = true) String format,
    @Term("金额单位") Optional<Unit> unit,
    @Term("小数位数") Optional<Integer> decimals,
    @Term("标题") Optional<String> title,
    @Term("索引号") Optional<String> indexNumber,
    @Term("发布机构") Optional<String> publisher,
    @Term("公开日期") Optional<PublicationDate> published,
    @Term("批复日期") Optional<PublicationDate> approved,
    @Term("收支总计") Optional<YearOnYear> total,
    @Term(value = "收入", required = true) Income income,
    @Term(value = "支出", required = true) Expenditure expenditure,
    @Term("财政拨款") Optional<Appropriation> appropriation,
    @Term("一般公共预算财政拨款") Optional<FundAccount> generalBudget,
    @Term("政府性基金预算财政拨款") Optional<FundAccount> governmentFund,
    @Term("国有资本经营预算财政拨款") Optional<FundAccount> stateCapital,
    @Term("三公经费") Optional<PublicExpenses> publicExpenses,
    @Term("机关运行经费") Optional<YearOnYear> operating,
    @Term("政府采购") Optional<Procurement> procurement,
    @Term("国有资产") Optional<Assets> assets,
    @Term("预算绩效") Optional<Performance> performance,
    @Term("部门整体自评表") Optional<ScoreSheet> scores,
    @Term("其他事项") Map<String, OtherFact> others,
    @Term("附件") List<Attachment> attachments,
    @Term("更正") List<Correction> corrections,
    @Term("备注") List<Remark> remarks,
    @Term("公布") List<Claim> claims,
    @Term("检查") List<Exemption> exemptions) {

  /** The year before, with which the form compares. */
  @Term("上年度")
  public int priorYear() {
    return year - 1;
  }
}
