package gongkai.account;

import gongkai.term.Term;
import java.util.Optional;

/**
 * A bureau that publishes its accounts.
 *
 * @param name the full official name
 * @param region e.g. 四川省德阳市绵竹市
 * @param self how its sentences speak of it: 我部门, 本单位
 */
public record Bureau(
    @Term(value = "名称", required = true) String name,
    @Term("简称") Optional<String> shortName,
    @Term(value = "地区", required = true) String region,
    @Term("自称") Optional<String> self,
    @Term("主管部门") Optional<String> superior,
    @Term("联系电话") Optional<String> phone,
    @Term("地址") Optional<String> address) {
  /** Stands for a bureau whose own file could not be read. */
  public static final Bureau UNKNOWN =
      new Bureau(
          "",
          Optional.empty(),
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
