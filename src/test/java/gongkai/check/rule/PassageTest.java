package gongkai.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.account.Bureau;
import gongkai.account.Completion;
import gongkai.account.Past;
import gongkai.account.Report;
import gongkai.classification.Classification;
import gongkai.document.Coverage;
import gongkai.finding.Findings;
import gongkai.finding.Location;
import gongkai.money.Unit;
import gongkai.source.Binder;
import gongkai.source.Bound;
import gongkai.source.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PassageTest {
  private static final String YAML =
      """
      年度: 2024
      体例: 无
      收入: {}
      支出: {}
      三公经费:
        公务接待费: {原因: 接待减少, 国内: {明细: [{事项: 考察}]}}
      其他事项:
        会议费: {内容: 部署工作}
      检查:
        - {规则: 文字-01, 位置: 备注, 级别: 不查, 说明: 不公开的话}
      """;

  private static List<Passage> passages(String yaml, String markdown) {
    Findings findings = new Findings();
    Bound<Report> report =
        YamlReader.read("data.yaml", yaml, findings)
            .flatMap(n -> Binder.bind(Report.class, n, Unit.TEN_THOUSAND_YUAN, findings))
            .orElseThrow();
    return Subject.of(
            Completion.of(report.value(), Classification.EMPTY),
            report.places(),
            Bureau.UNKNOWN,
            Classification.EMPTY,
            Optional.empty(),
            List.of(new Subject.Text("职责", "职责.md", markdown)),
            Set.of(),
            Coverage.NONE,
            Past.NONE)
        .passages();
  }

  @Test
  void all_words_of_documents_and_data_are_gathered_wherever_they_stand() {
    assertEquals(
        List.of(
            "DOCUMENT 职责 拟订政策",
            "NAME 体例 无",
            "NAME 三公经费.公务接待费.国内.明细.1.事项 考察",
            "REMARK 三公经费.公务接待费.原因 接待减少",
            "REMARK 其他事项.会议费.内容 部署工作"),
        passages(YAML, "拟订政策").stream()
            .map(p -> p.kind() + " " + p.path() + " " + p.words())
            .sorted((a, b) -> Integer.compare(rank(a), rank(b)))
            .toList());
  }

  private static int rank(String line) {
    return List.of("职责", "体例", "事项", "原因", "内容").indexOf(term(line));
  }

  private static String term(String line) {
    String path = line.split(" ")[1];
    return path.substring(path.lastIndexOf('.') + 1);
  }

  @Test
  void a_place_in_a_document_is_its_line_and_column() {
    Passage document = passages(YAML, "一\n二三四\n").get(0);
    assertEquals(new Location("职责.md", 2, 3), document.place(4));
    assertEquals("二三四", document.line(4));
  }

  @Test
  void quotations_of_facts_are_not_the_bureaus_words() {
    Passage document = passages(YAML, "支出{{支出.本年}}万元").get(0);
    assertEquals("支出" + String.valueOf(Passage.FACT).repeat(9) + "万元", document.words());
  }

  @Test
  void messages_do_not_repeat_long_numbers() {
    Passage document = passages(YAML, "卡号6225880000000000002，金额1234567元").get(0);
    assertEquals("卡号6****，金额1234567元", document.around(0, 30));
  }
}
