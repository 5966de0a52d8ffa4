package gongkai.document;

import java.util.List;

/** What a form asks for, in its order, and how much of it one report gives. */
public record Coverage(List<Demand> demands) {
  public static final Coverage NONE = new Coverage(List.of());

  public Coverage {
    demands = List.copyOf(demands);
  }

  /** What can be asked for. */
  public enum Kind {
    TABLE("表"),
    FIGURE("图"),
    SECTION("节"),
    DOCUMENT("文档"),
    ATTACHMENTS("附件");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /**
   * One thing that the form asks for.
   *
   * @param name as printed, e.g. 公开09表 “三公”经费支出决算表
   * @param met whether the report gives it in full
   * @param annexed whether it is a table that the form lets be published as an annex
   * @param lacking what would have to be given, as far as that is known
   */
  public record Demand(Kind kind, String name, boolean met, boolean annexed, List<Fact> lacking) {
    public Demand {
      lacking = List.copyOf(lacking);
    }
  }

  /**
   * A fact that a bureau can state.
   *
   * @param words how a clerk is told of it
   */
  public record Fact(String path, String words) {}

  /** All demands of a kind. */
  public List<Demand> of(Kind kind) {
    return demands.stream().filter(demand -> demand.kind() == kind).toList();
  }
}
