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
    @Term(value = "名称", required = true, note = "部门的全称", example = "示例市财政局") String name,
    @Term("简称") Optional<String> shortName,
    @Term(value = "地区", required = true, note = "到本级为止的全称", example = "四川省德阳市绵竹市") String region,
    @Term(value = "自称", note = "句子里怎样称自己；不写就用体例的", example = "本部门") Optional<String> self,
    @Term(value = "主管部门", note = "上级主管部门") Optional<String> superior,
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
