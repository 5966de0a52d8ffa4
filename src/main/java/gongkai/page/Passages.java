package gongkai.page;

import gongkai.account.Remark;
import gongkai.account.ScoreSheet;
import gongkai.document.Document;
import gongkai.document.Document.Block;
import gongkai.document.Document.Section;
import gongkai.prose.Html;
import gongkai.prose.Snippet;
import gongkai.search.Passage;
import gongkai.table.Cell;
import gongkai.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report as it is searched: its sections and annexes, without markup. */
final class Passages {
  private final Function<Block, String> prose;
  private final List<Passage> passages = new ArrayList<>();

  /**
   * @param prose the words of a block of prose
   */
  private Passages(Function<Block, String> prose) {
    this.prose = prose;
  }

  static List<Passage> of(
      Document document, Function<Block, String> prose, Map<String, Map<String, Object>> annexes) {
    Passages made = new Passages(prose);
    document.parts().forEach(made::add);
    annexes.forEach(
        (address, annex) -> {
          String text =
              annex.get("自评表") instanceof ScoreSheet sheet
                  ? words(sheet)
                  : annex.get("正文") instanceof Html html ? html.words() : "";
          String title = "附件" + annex.get("序号") + " " + annex.get("标题");
          made.passages.add(new Passage(address, "", title, text));
        });
    return made.passages;
  }

  private void add(Section section) {
    String text =
        section.blocks().stream()
            .map(this::words)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("\n"));
    String title = (section.number() + section.title()).strip();
    passages.add(new Passage("index.html", section.anchor(), title, text));
    section.sections().forEach(this::add);
  }

  private String words(Block block) {
    if (block instanceof Block.Form form) {
      return table(form.table());
    }
    if (block instanceof Block.Glossary glossary) {
      return glossary.entries().stream()
          .map(entry -> entry.term() + "：" + Snippet.plain(entry.explanation().markdown()))
          .collect(Collectors.joining("\n"));
    }
    return prose.apply(block);
  }

  /** Goal, tasks and indicators. */
  private static String words(ScoreSheet sheet) {
    Stream<Optional<Remark>> goal =
        sheet.goal().stream().flatMap(g -> Stream.of(g.aim(), g.reached()));
    Stream<String> tasks =
        sheet.tasks().stream()
            .flatMap(
                task ->
                    Stream.concat(
                        Stream.of(task.name()), plain(Stream.of(task.content(), task.reached()))));
    Stream<String> indicators =
        sheet.groups().stream()
            .flatMap(group -> group.subgroups().stream())
            .flatMap(sub -> sub.indicators().stream())
            .map(ScoreSheet.Indicator::name);
    return Stream.of(plain(goal), tasks, indicators)
        .flatMap(words -> words)
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> plain(Stream<Optional<Remark>> remarks) {
    return remarks.flatMap(Optional::stream).map(remark -> Snippet.plain(remark.markdown()));
  }

  private static String table(Table table) {
    return table.panels().stream()
        .flatMap(panel -> panel.rows().stream())
        .map(Passages::row)
        .filter(row -> !row.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** Words, codes and amounts; rows that hold no words are only numbered lines of the form. */
  private static String row(Table.Row row) {
    Stream<String> cells = row.cells().stream().map(Cell::text).filter(text -> !text.isEmpty());
    boolean words = row.cells().stream().anyMatch(Cell::rowHeader);
    boolean amounts = row.cells().stream().anyMatch(cell -> cell.amount().isPresent());
    return words || amounts ? cells.collect(Collectors.joining(" ")) : "";
  }
}
