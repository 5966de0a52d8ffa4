package gongkai.format;

import gongkai.term.Term;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing in a section; exactly one component is given.
 *
 * @param narrative a sentence file, without {@code .md.ftl}; {@code sichuan/收入} is one of another
 *     folder
 * @param figure number of a figure
 * @param table a table's file, without {@code .yaml}; {@code sichuan/01} is one of another folder
 * @param document name of the report's own Markdown file, without {@code .md}
 * @param glossary 全部, or the folder that holds the glossary: the explanations of the terms that the
 *     report uses
 * @param attachments 全部: the list of what is attached to the report
 */
public record Item(
    @Term("文") Optional<String> narrative,
    @Term("图") Optional<Integer> figure,
    @Term("表") Optional<String> table,
    @Term("文档") Optional<String> document,
    @Term("名词") Optional<String> glossary,
    @Term("附件") Optional<String> attachments) {

  /**
   * @throws IllegalArgumentException with a sentence for the form-keeper unless exactly one is
   *     given
   */
  public Item {
    long given =
        Stream.of(narrative, figure, table, document, glossary, attachments)
            .filter(Optional::isPresent)
            .count();
    if (given != 1) {
      throw new IllegalArgumentException("“内容”的每一项只写文、图、表、文档、名词、附件中的一个");
    }
  }
}
