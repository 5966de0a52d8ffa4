package gongkai.preview;

import gongkai.finding.Location;
import gongkai.page.Links;
import gongkai.preview.Origin.How;
import gongkai.preview.Origin.Part;
import gongkai.review.Excerpt;
import java.util.List;

/** What is told of one fact when its figure is asked: where it comes from, where it is used. */
final class FactCard {
  private final Excerpt.Reader excerpts;
  private final Proof proof;

  FactCard(Excerpt.Reader excerpts, Proof proof) {
    this.excerpts = excerpts;
    this.proof = proof;
  }

  /** The card of the fact at a path, or of the quotient of two. */
  String html(String path) {
    Origin origin = proof.origin(path);
    List<Use> uses = proof.uses(path);
    StringBuilder html = new StringBuilder();
    html.append("<h2 class=\"gk-card__title\">")
        .append(Markup.text(origin.fact()))
        .append("</h2>\n<button type=\"button\" class=\"gk-close\">关闭</button>\n");
    origin(origin, html);
    List<String> into = proof.into(path);
    if (!into.isEmpty()) {
      html.append("<h3>算入 ").append(into.size()).append(" 个数</h3>\n<p>");
      html.append(Markup.text(String.join("；", into))).append("</p>\n");
    }
    html.append("<h3>用在 ").append(uses.size()).append(" 处</h3>\n<ul class=\"gk-uses\">\n");
    for (Use use : uses) {
      html.append("<li>").append(link(use)).append("</li>\n");
    }
    return html.append("</ul>\n").toString();
  }

  static String link(Use use) {
    return "<a href=\"/"
        + Links.encoded(use.address())
        + "#"
        + use.id()
        + "\"><span class=\"gk-kind\">"
        + use.kind()
        + "</span> "
        + Markup.text(use.where())
        + "：“"
        + Markup.text(use.words())
        + "”</a>";
  }

  private void origin(Origin origin, StringBuilder html) {
    html.append("<p>").append(sentence(origin)).append("</p>\n");
    origin.at().ifPresent(at -> html.append(line(at)));
    if (!origin.parts().isEmpty()) {
      html.append("<ul class=\"gk-parts\">\n");
      origin.parts().forEach(part -> html.append(item(origin, part)));
      html.append("</ul>\n");
    }
  }

  private static String sentence(Origin origin) {
    String words = origin.words().isEmpty() ? "" : "，" + Markup.text(origin.words());
    boolean same =
        origin.how() == How.SUM && origin.parts().size() == 1 && origin.parts().get(0).times() == 1;
    return origin
        .at()
        .map(at -> "填报于 " + Markup.text(at) + words)
        .orElse((same ? "等于下面这个数" : origin.how().words()) + words);
  }

  private String line(Location at) {
    return excerpts
        .at(at)
        .map(e -> "<pre class=\"gk-finding__line\">" + Markup.text(e.line()) + "</pre>\n")
        .orElse("");
  }

  private String item(Origin whole, Part part) {
    StringBuilder html = new StringBuilder("<li>");
    html.append(sign(whole, part)).append(' ').append(Markup.text(part.origin().fact()));
    html.append("：").append(sentence(part.origin()));
    if (!part.origin().parts().isEmpty()) {
      html.append("<ul>\n");
      part.origin().parts().forEach(p -> html.append(item(part.origin(), p)));
      html.append("</ul>");
    }
    return html.append("</li>\n").toString();
  }

  private static String sign(Origin whole, Part part) {
    if (whole.how() == How.QUOTIENT) {
      return whole.parts().indexOf(part) == 0 ? "" : "÷";
    }
    int times = Math.abs(part.times());
    return (part.times() < 0 ? "－" : "＋") + (times == 1 ? "" : times + "×");
  }

  /** The same in one line, for the sheet. */
  static String brief(Origin origin) {
    StringBuilder text = new StringBuilder();
    if (origin.parts().isEmpty()) {
      return Markup.text(origin.how().words());
    }
    for (Part part : origin.parts()) {
      String sign = sign(origin, part);
      text.append(text.isEmpty() && sign.equals("＋") ? "" : " " + sign + " ")
          .append(Markup.text(part.origin().fact()));
    }
    return text.toString();
  }
}
