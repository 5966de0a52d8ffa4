package gongkai.document;

import java.util.List;
import java.util.Optional;

/** A report arranged by its format, before any markup. */
public record Document(String title, List<Section> parts) {
  public Document {
    parts = List.copyOf(parts);
  }

  /**
   * A part, a section or a subsection.
   *
   * @param number 第一部分, 一、 or （一）
   * @param anchor unique in the document, and the same for as long as the outline stays the same
   */
  public record Section(
      String number, String title, String anchor, List<Block> blocks, List<Section> sections) {
    public Section {
      blocks = List.copyOf(blocks);
      sections = List.copyOf(sections);
    }
  }

  /** What stands in a section. */
  public sealed interface Block {
    /** A sentence file of the format. */
    record Narrative(String name) implements Block {}

    /** A Markdown file of the report. */
    record Text(String name) implements Block {}

    /** A figure. */
    record Drawing(gongkai.figure.Figure figure) implements Block {}

    /** A form with its figures. */
    record Form(gongkai.table.Table table) implements Block {}

    /** A form that is not printed here, and what is said instead. */
    record AbsentForm(String id, Optional<String> number, String title, String note)
        implements Block {}

    /** The list of what is attached to the report. */
    record Attachments() implements Block {}

    /** The terms that the report uses. */
    record Glossary(List<Entry> entries) implements Block {
      public Glossary {
        entries = List.copyOf(entries);
      }
    }
  }

  /** One term and what it means. */
  public record Entry(String term, gongkai.account.Remark explanation) {}
}
