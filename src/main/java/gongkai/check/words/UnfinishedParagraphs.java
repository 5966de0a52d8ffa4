package gongkai.check.words;

import gongkai.check.rule.Passage;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.regex.Pattern;

/** Paragraphs of whole sentences whose last one was cut off. */
final class UnfinishedParagraphs implements Rule {
  private static final About ABOUT =
      new About("文字-16", Severity.NOTE, "段落以句号等结束", "GB/T 15834—2011《标点符号用法》：句号用于句子末尾");

  /** Headings, tables and captions are no sentences; items of a list need no full stop. */
  private static final Pattern NO_SENTENCE = Pattern.compile("[#|\\[].*|(?:[-*+]|\\d+[.)]) .*");

  /** A line with commas of that length is a sentence. */
  private static final int LONG = 30;

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    for (Passage passage : Words.of(subject)) {
      if (passage.isDocument()) {
        Words.blocks(passage.words()).forEach(block -> check(passage, block, verdicts));
      }
    }
  }

  private static void check(Passage passage, Words.Block block, Verdicts verdicts) {
    String text = block.text().stripTrailing();
    String line = text.substring(text.lastIndexOf('\n') + 1);
    char end = text.charAt(text.length() - 1);
    boolean open = end == '，' || end == '、' || Character.isIdeographic(end);
    boolean sentence = line.indexOf('。') >= 0 || line.indexOf('，') >= 0 && line.length() >= LONG;
    if (open && sentence && !NO_SENTENCE.matcher(line.strip()).matches()) {
      int last = block.start() + text.length() - 1;
      verdicts.broken(
          passage,
          last,
          String.valueOf(end),
          "“" + passage.around(last, last + 1) + "”像是没有写完",
          "写完，或补上句号");
    }
  }
}
