package gongkai.check;

import gongkai.check.rule.Rule.About;
import gongkai.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every number that a finding may carry stands for: the {@link Rules}, and what is found
 * outside them, where files are read and formats and templates are used.
 */
public final class Catalogue {
  /** What is found outside the rules, in the order of the numbers. */
  public static final List<About> OTHERS =
      List.of(
          error("体例-01", "体例里的取数都是事实的名称", "取数按事实的词，词就是数据里的键"),
          error("体例-02", "表里行内的字是项目、名称、行次或编码", "表的一行只有这几种自己的字"),
          error("体例-03", "大纲里写到的句子、表、图、版式都在", "大纲引用的文件要放在体例的文件夹里"),
          Series.ABOUT,
          error("归档-02", "归档过的地址都还在", "公开过的网页长期可以访问，搬走的写明新址"),
          error("归档-03", "旧址都指到现在的网页", "旧址上的网页要能把读者带到新址"),
          error("数据-01", "要用的文件都在，编码是 UTF-8", "数据、文档、附件按写明的名称放在项目里"),
          error("数据-02", "数据文件的写法正确", "YAML、CSV 按格式书写，才读得出来"),
          error("数据-03", "数据里的键都认识", "键是事实的词；写错的键等于没有填"),
          error("数据-04", "必填的都填了", "没有这一项，报告或部门不完整"),
          error("数据-05", "一个键只写一次", "同一个事实只写一次，写两次不知道以哪个为准"),
          error("数据-06", "金额、个数写成数", "数写成阿拉伯数字，单位在文件开头声明"),
          error("数据-07", "值的写法可用", "日期、是否、选项等按规定的写法填"),
          error("数据-08", "写了的键都有值", "没有给出不等于 0：没有就不写，零写 0"),
          error("数据-09", "只用项目文件夹里的文件", "生成网站不读项目以外的任何文件"),
          error("数据-10", "年度可能，并与文件名一致", "报告按部门和年度存放，年度是网址的一部分"),
          error("数据-11", "报告写明的体例存在", "体例是 content/formats 下的一个文件夹"),
          error("数据-12", "网站写明的主题存在", "主题是 themes 下的一个文件夹"),
          error("数据-13", "只处理一份报告时，那份报告存在", "--only 写成 部门文件夹/年度"),
          error("数据-14", "文档里引用的事实给出了", "文档里的数取自报告，不另写"),
          warning("数据-15", "报告的文档都用上了", "没有用到的文档不会公开"),
          error("数据-16", "附件的名称和类型可以公开", "附件只用常见格式，浏览器不会运行它"),
          error("数据-17", "部门的文件夹名可以作网址", "文件夹名是网址的一部分，在各种服务器上都要能用"),
          error("数据-18", "网站自己的页面有标题和自己的地址", "标题用在页签和网站地图里；以 .large 结尾的地址是大字版的"),
          warning("数据-19", "文档里的表都有题", "读屏软件靠题辨认表"),
          error("数据-20", "文字里没有看不见的字符", "控制字符和改变方向的字符让人看到的与实际的不同，私用区的字符别人的电脑印不出来"),
          error("数据-21", "文字的长度和层次在限度之内", "没有哪份决算需要更长、更深，多半是放错了文件"),
          error("数据-22", "项目里的文件名可以作网址", "网站自己的页面、主题的脚本和图片以文件名为网址，在各种服务器上都要能用"),
          error("数据-23", "文档里没有图片", "网页只有文字、表和程序画的图，读屏软件都读得出来，也不取别处的东西"),
          note("整理-01", "数字用半角，千分位不加逗号", "整理只改写法，改了的数字逐处说明"),
          error("整理-02", "要整理的是本项目的数据文件", "只整理 data、content、themes 里的 .yaml 文件"),
          error("新建-01", "新建的文件原来没有", "新建从不覆盖已有的文件"),
          error("新建-02", "新建的年度有部门和以前的报告", "新的一年照这个部门上一份报告写"),
          warning("检查-01", "“检查”里的说明都用得上", "对已经不存在的问题作的说明，会掩盖下一个错误"),
          error("模板-01", "模板的写法正确", "句子、页面的模板按 FreeMarker 书写"),
          error("模板-02", "模板里的名称都是事实的名称", "模板按事实的词取数"),
          error("模板-03", "模板直接用的事实都给出了", "没有给出的事实先用 ?? 判断"),
          error("模板-04", "模板能够执行", "模板只用文档里列出的算法"),
          error("模板-05", "主题的模板齐全", "每种页面各有一个模板"),
          error("模板-06", "模板不绕回自己", "模板一层层引用自己就没有尽头"),
          error("模板-07", "模板里没有不准用的写法", "模板只取事实、只排版，不运行程序、不看钟点"),
          error("模板-08", "模板的步数和篇幅在限度之内", "没有尽头的模板要停得下来，在哪台电脑上都停在同一步"),
          error("预览-01", "项目的文件都读得出来", "读不出来的文件，预览照上一次的显示"),
          error("预览-02", "文件的改动察看得到", "察看不到改动，预览不再更新"),
          error("预览-03", "程序没有出错", "程序出错时，预览照上一次的显示"));

  private static final Map<String, About> ALL =
      Stream.concat(Rules.ALL.stream().map(rule -> rule.about()), OTHERS.stream())
          .collect(Collectors.toMap(About::number, Function.identity()));

  private Catalogue() {}

  private static About error(String number, String demand, String basis) {
    return new About(number, Severity.ERROR, demand, basis);
  }

  private static About note(String number, String demand, String basis) {
    return new About(number, Severity.NOTE, demand, basis);
  }

  private static About warning(String number, String demand, String basis) {
    return new About(number, Severity.WARNING, demand, basis);
  }

  /**
   * What the number stands for.
   *
   * @throws IllegalArgumentException if nothing is found under that number: then it was not listed
   */
  public static About of(String number) {
    About about = ALL.get(number);
    if (about == null) {
      throw new IllegalArgumentException("no rule: " + number);
    }
    return about;
  }
}
