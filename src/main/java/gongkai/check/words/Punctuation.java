package gongkai.check.words;

import gongkai.check.rule.Passage;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.List;
import java.util.regex.Pattern;

/** Signs and small words that stand twice or alone, and remarks that do not fit into a sentence. */
final class Punctuation implements Rule {
  private static final About ABOUT =
      new About(
          "文字-11",
          Severity.WARNING,
          "标点和虚词不叠用，引号成对，填进句子的文字首尾没有多余的标点",
          "GB/T 15834—2011《标点符号用法》；公开的文字应当准确、规范");

  private static final Finder TWICE =
      Finder.of("[。，；、：][，；、：。]|[。，；、：][,;](?=\\p{IsHan})|(?:用于|关于|对于|由于)于|的的(?!确)|是是(?!非)");

  private static final Finder DEADLINE = Finder.of("截止(?=\\s*(?:20\\d\\d|目前|今年|当前))");
  private static final List<String> PAIRS = List.of("“”", "《》", "「」");

  private static final Pattern FIRST = Pattern.compile("^\\s*[。，；、：！？,;]");
  private static final Pattern LAST = Pattern.compile("[，、：,]\\s*$");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    Words.each(
        subject,
        TWICE,
        (passage, match) ->
            verdicts.broken(
                passage,
                match.start(),
                match.group(),
                "“" + passage.around(match.start(), match.end()) + "”里“" + match.group() + "”重复",
                "只留一个"));
    Words.each(
        subject,
        DEADLINE,
        (passage, match) ->
            verdicts.broken(
                passage,
                match.start(),
                match.group(),
                "“" + passage.around(match.start(), match.end()) + "”里“截止”后面不能跟时间",
                "改为“截至”"));
    for (Passage passage : Words.of(subject)) {
      Words.blocks(passage.words()).forEach(block -> pairs(passage, block, verdicts));
      if (passage.kind() == Passage.Kind.REMARK) {
        edge(passage, FIRST, "开头", verdicts);
        edge(passage, LAST, "末尾", verdicts);
      }
    }
  }

  /** No quotation reaches from one block of Markdown into the next. */
  private static void pairs(Passage passage, Words.Block block, Verdicts verdicts) {
    for (String pair : PAIRS) {
      int excess = count(block.text(), pair.charAt(0)) - count(block.text(), pair.charAt(1));
      if (excess != 0) {
        int at = block.start() + block.text().indexOf(pair.charAt(excess > 0 ? 0 : 1));
        verdicts.broken(
            passage, at, pair, "“" + passage.around(at, at + 1) + "”一段里的" + pair + "不成对", "补上另一半");
      }
    }
  }

  private static int count(String text, char c) {
    int count = 0;
    for (int at = text.indexOf(c); at >= 0; at = text.indexOf(c, at + 1)) {
      count++;
    }
    return count;
  }

  private static void edge(Passage passage, Pattern sign, String where, Verdicts verdicts) {
    sign.matcher(passage.words())
        .results()
        .forEach(
            match -> {
              String found = match.group().strip();
              verdicts.broken(
                  passage, match.start(), found, where + "的“" + found + "”接到句子里是多余的", "删去");
            });
  }
}
