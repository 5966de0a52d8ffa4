package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A difference or a rate as a published document prints it. It is held against the facts it follows
 * from, and never printed.
 *
 * @param fact path of the fact it speaks of, e.g. {@code 收支总计}
 * @param more by how much it grew since last year; of {@code more}, {@code less} and {@code level}
 *     at most one
 * @param growth in percent of last year; or {@code fall}
 * @param completion actual as a percentage of the budget
 * @param budget 年初预算 or 全年预算; may be left out where one of them alone is given
 * @param share in percent of the {@code whole}
 * @param whole path of the whole that it is a share of
 */
public record Claim(
    @Term(value = "事实", required = true) String fact,
    @Term("增加") Optional<Amount> more,
    @Term("减少") Optional<Amount> less,
    @Term("持平") boolean level,
    @Term("增长") Optional<BigDecimal> growth,
    @Term("下降") Optional<BigDecimal> fall,
    @Term("完成率") Optional<BigDecimal> completion,
    @Term("预算") Optional<Budget> budget,
    @Term("占比") Optional<BigDecimal> share,
    @Term("占") Optional<String> whole) {

  /** Which budget. */
  public enum Budget {
    ORIGINAL("年初预算"),
    REVISED("全年预算");

    private final String word;

    Budget(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /**
   * @throws IllegalArgumentException with a sentence for the clerk
   */
  public Claim {
    require(
        count(more.isPresent(), less.isPresent(), level) <= 1
            && count(growth.isPresent(), fall.isPresent()) <= 1,
        "“增加”“减少”“持平”只写一个，“增长”“下降”只写一个");
    require(share.isPresent() == whole.isPresent(), "“占比”和“占”（整体的路径）要一起写");
    require(level || anyOf(more, less, growth, fall, completion, share), "至少写一个文件里印出的差额或百分比");
    require(
        Stream.of(more, less).flatMap(Optional::stream).noneMatch(a -> a.signum() < 0)
            && Stream.of(growth, fall).flatMap(Optional::stream).noneMatch(r -> r.signum() < 0),
        "差额和百分比写正数，方向由“增加”“减少”“增长”“下降”表示");
  }

  private static boolean anyOf(Optional<?>... values) {
    return Stream.of(values).anyMatch(Optional::isPresent);
  }

  private static long count(Boolean... given) {
    return Stream.of(given).filter(is -> is).count();
  }

  private static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new IllegalArgumentException(sentence);
    }
  }
}
