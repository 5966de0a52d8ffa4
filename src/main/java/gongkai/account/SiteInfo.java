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
    @Term(value = "网站名称", required = true, note = "印在每一页上", example = "示例市部门决算公开") String name,
    @Term(value = "网站域名", note = "不带 https://", example = "czj.example.gov.cn")
        Optional<String> domain,
    @Term(value = "网站标识码", note = "10 位") Optional<String> code,
    @Term("主办单位") Optional<String> organiser,
    @Term("联系电话") Optional<String> phone,
    @Term("联系地址") Optional<String> address,
    @Term("电子邮箱") Optional<String> mail,
    @Term("ICP备案编号") Optional<String> icp,
    @Term("公安备案编号") Optional<String> police,
    @Term(value = "说明", note = "印在页脚") Optional<Remark> remark,
    @Term(value = "主题", note = "themes 下的文件夹，或程序自带的；不写就是 gov", example = "gov")
        Optional<String> theme,
    @Term(value = "附件上限（MB）", note = "每个附件最多多大；不写就是 20", example = "20")
        Optional<Integer> largestAttachment,
    @Term(value = "数据许可", note = "数据文件按什么许可公开") Optional<Licence> licence,
    @Term(value = "旧址", note = "网站以前的地址或文件夹: 现在的；旧地址一直能到") Map<String, String> oldAddresses) {

  /**
   * @throws IllegalArgumentException with a sentence for the clerk
   */
  public SiteInfo {
    if (largestAttachment.orElse(1) < 1) {
      throw new IllegalArgumentException("“附件上限（MB）”写 1 或更大的整数");
    }
  }
}
