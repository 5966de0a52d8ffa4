package gongkai.check.words;

import gongkai.account.FundAccount;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import gongkai.money.Amount;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The economic classes that a bureau says its money went to, where only the “三公”经费 tell that
 * nothing did. Where their amounts are given, 公开06 is compared with.
 */
final class ListedSections implements Rule {
  private static final About ABOUT =
      new About(
          "文字-12",
          Severity.WARNING,
          "公用经费列举的科目里没有“三公”经费为零的项目",
          "部门决算公开格式：“主要包括”只列本部门实际支出涉及的经济分类科目");

  private static final List<String> FUNDS = List.of("一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款");

  /** Basic expenditure on these is part of the “三公”经费. */
  private static final Map<String, String> PUBLIC_EXPENSES =
      Map.of(
          "因公出国（境）费", "三公经费.因公出国（境）费.决算",
          "公务接待费", "三公经费.公务接待费.决算",
          "公务用车购置", "三公经费.公务用车购置及运行维护费.公务用车购置费.决算",
          "公务用车运行维护费", "三公经费.公务用车购置及运行维护费.公务用车运行维护费.决算");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (String fund : FUNDS) {
      subject
          .fact(fund, FundAccount.class)
          .filter(account -> account.economic().isEmpty())
          .ifPresent(account -> list(subject, verdicts, fund, account.operatingNames()));
    }
  }

  private static void list(Subject subject, Verdicts verdicts, String fund, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      String place = fund + ".公用经费科目." + (i + 1);
      // The economic class is called 因公出国（境）费用.
      Optional.ofNullable(PUBLIC_EXPENSES.get(name.replaceAll("用$", "")))
          .filter(path -> subject.amount(path).filter(Amount::isZero).isPresent())
          .ifPresent(
              path ->
                  verdicts.broken(place, "列了“" + name + "”，但“" + path + "”为 0", "删去；确有支出的，改正金额"));
    }
  }
}
