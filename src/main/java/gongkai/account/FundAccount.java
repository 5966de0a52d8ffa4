package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of the three appropriations: 一般公共预算, 政府性基金预算, 国有资本经营预算 (公开05 to 公开08).
 *
 * @param lines by code of the function class (公开05, 07, 08)
 * @param economic basic expenditure by code of the economic class (公开06)
 * @param personnelNames the economic classes that 人员经费 went to, where their amounts are not given
 * @param operatingNames the same for 公用经费
 */
public record FundAccount(
    @Term("支出") Optional<FundSpending> spending,
    @Term("基本支出") Optional<Amount> basic,
    @Term("项目支出") Optional<Amount> project,
    @Term("人员经费") Optional<Amount> personnel,
    @Term("公用经费") Optional<Amount> operating,
    @Term("人员经费科目") List<String> personnelNames,
    @Term("公用经费科目") List<String> operatingNames,
    @Term("年初结转和结余") Optional<Amount> broughtForward,
    @Term("年末结转和结余") Optional<Amount> carriedForward,
    @Term("科目") Map<String, FundLine> lines,
    @Term("经济分类") Map<String, Amount> economic) {}
