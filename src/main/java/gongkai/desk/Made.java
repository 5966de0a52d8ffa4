package gongkai.desk;

import gongkai.finding.Findings;
import java.util.List;

/**
 * What was made anew; nothing if the findings have errors.
 *
 * @param files from the project's root
 * @param words what else the clerk should know, a sentence each
 */
public record Made(List<String> files, List<String> words, Findings findings) {
  public Made {
    files = List.copyOf(files);
    words = List.copyOf(words);
  }

  static Made nothing(Findings findings) {
    return new Made(List.of(), List.of(), findings);
  }
}
