package gongkai.account;

import gongkai.term.Term;
import java.util.Map;
import java.util.Optional;

/**
 * The site that publishes: everything the footer and the page labels of a government site say. All
 * of it may be left out, none of it is ever invented.
 *
 * @param code 网站标识码, 10 characters
 * @param theme folder of the look, e.g. {@code gov}
 * @param largestAttachment in megabytes
 * @param oldAddresses address or folder that the site once had → the one it has now
 */
public record SiteInfo(
    @Term(value = "网站名称", required = true) String name,
    @Term("网站域名") Optional<String> domain,
    @Term("网站标识码") Optional<String> code,
    @Term("主办单位") Optional<String> organiser,
    @Term("联系电话") Optional<String> phone,
    @Term("联系地址") Optional<String> address,
    @Term("电子邮箱") Optional<String> mail,
    @Term("ICP备案编号") Optional<String> icp,
    @Term("公安备案编号") Optional<String> police,
    @Term("说明") Optional<Remark> remark,
    @Term("主题") Optional<String> theme,
    @Term("附件上限（MB）") Optional<Integer> largestAttachment,
    @Term("数据许可") Optional<Licence> licence,
    @Term("旧址") Map<String, String> oldAddresses) {

  /**
   * @throws IllegalArgumentException with a sentence for the clerk
   */
  public SiteInfo {
    if (largestAttachment.orElse(1) < 1) {
      throw new IllegalArgumentException("“附件上限（MB）”写 1 或更大的整数");
    }
  }
}
