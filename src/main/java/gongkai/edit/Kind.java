package gongkai.edit;

import gongkai.account.Bureau;
import gongkai.account.Report;
import gongkai.account.SiteInfo;
import gongkai.format.FigureSpec;
import gongkai.format.Format;
import gongkai.format.GlossaryEntry;
import gongkai.format.PortalSpec;
import gongkai.format.TableSpec;
import gongkai.source.Node;
import gongkai.source.Part;
import gongkai.theme.ThemeSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of YAML files that a project has, and what each holds. */
public enum Kind {
  SITE("site", "网站的基本情况", "data/site\\.yaml", SiteInfo.class, false),
  BUREAU("bureau", "部门的基本情况", "data/[^/]+/bureau\\.yaml", Bureau.class, false),
  REPORT("report", "一个部门、一个年度的部门决算", "data/[^/]+/[^/]+\\.yaml", Report.class, false),
  PORTAL("portal", "首页、年度页、部门页、比较页取哪些数", "content/portal\\.yaml", PortalSpec.class, false),
  FORMAT("format", "体例：数字写法、用词、大纲", formats("format"), Format.class, false),
  FIGURES("figures", "体例的图", formats("figures"), FigureSpec.class, true),
  TABLE("table", "体例的一张表", formats("tables/[^/]+"), TableSpec.class, false),
  LAYOUT("layout", "几张表共用的栏和行", formats("layouts/[^/]+"), TableSpec.Layout.class, false),
  GLOSSARY("glossary", "体例的名词解释", formats("glossary"), GlossaryEntry.class, true),
  THEME("theme", "主题：页面的外观", "themes/[^/]+/theme\\.yaml", ThemeSpec.class, false);

  private final String word;
  private final String title;
  private final Pattern place;
  private final Class<?> type;
  private final boolean list;

  Kind(String word, String title, String place, Class<?> type, boolean list) {
    this.word = word;
    this.title = title;
    this.place = Pattern.compile(place);
    this.type = type;
    this.list = list;
  }

  private static String formats(String file) {
    return "content/formats/[^/]+/" + file + "\\.yaml";
  }

  /** The kind of a file, by its path from the project's root with forward slashes. */
  public static Optional<Kind> of(String file) {
    return Arrays.stream(values()).filter(k -> k.place.matcher(file).matches()).findFirst();
  }

  /** The name of its schema. */
  public String word() {
    return word;
  }

  /** What it is, in the clerk's words. */
  public String title() {
    return title;
  }

  /** The record that it holds, or that the items of its list are. */
  public Class<?> type() {
    return type;
  }

  /** Whether it holds a list of records. */
  public boolean isList() {
    return list;
  }

  /** What it holds: one record, or the items of its list. */
  List<Part> parts(Node root) {
    return list ? Part.items(type, root) : List.of(Part.of(type, root));
  }
}
