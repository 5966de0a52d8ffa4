package gongkai.account;

import gongkai.term.Term;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something attached to a report (附件): a document with a page of its own, a file to download, or
 * the score sheet of the self-evaluation. Exactly one of the three.
 *
 * @param document name of the report's own Markdown file, without {@code .md}
 * @param file name of a file in the folder of the report's Markdown files
 * @param scores whether it is the report's own {@link ScoreSheet}
 */
public record Attachment(
    @Term(value = "名称", required = true) String name,
    @Term("文档") Optional<String> document,
    @Term("文件") Optional<String> file,
    @Term("自评表") boolean scores) {

  /**
   * @throws IllegalArgumentException with a sentence for the clerk
   */
  public Attachment {
    long given = Stream.of(document.isPresent(), file.isPresent(), scores).filter(is -> is).count();
    if (given != 1) {
      throw new IllegalArgumentException("每个附件写“文档”“文件”“自评表: 是”中的一个，只写一个");
    }
  }
}
