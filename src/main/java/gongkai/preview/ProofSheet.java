package gongkai.preview;

import java.util.List;

/** All facts of a report on paper: each with its source and its uses, to be ticked and signed. */
final class ProofSheet {
  private final Proof proof;
  private final StringBuilder html = new StringBuilder();

  private ProofSheet(Proof proof) {
    this.proof = proof;
  }

  static String of(Proof proof) {
    ProofSheet sheet = new ProofSheet(proof);
    sheet.head();
    sheet.stated();
    sheet.computed();
    sheet.signatures();
    return sheet.html.append("</main>\n</body>\n</html>\n").toString();
  }

  private void head() {
    String title = proof.filed().bureau().name() + proof.report().year() + "年度部门决算核对单";
    html.append(Document.head(title))
        .append("<main class=\"gk-sheet\">\n<h1>")
        .append(Markup.text(title))
        .append("</h1>\n<p>数据文件：")
        .append(Markup.text(proof.filed().file()))
        .append("。每个数只填一次；“用在”列出它在页面上的每一处；文字不逐处列出。</p>\n");
  }

  private void table(String title, String... columns) {
    html.append("<h2>")
        .append(title)
        .append("</h2>\n<table class=\"gk-sheet__table\">\n<caption>")
        .append(title)
        .append("</caption>\n<thead><tr>");
    for (String column : columns) {
      html.append("<th scope=\"col\">").append(column).append("</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
  }

  private void stated() {
    table("填报的内容", "事实", "填报", "行", "用在", "核对");
    proof
        .stated()
        .forEach(
            (path, value) ->
                row(
                    path,
                    Origins.words(value),
                    String.valueOf(proof.place(path).orElseThrow().line())));
    html.append("</tbody>\n</table>\n");
  }

  private void computed() {
    table("算出的数", "事实", "得数", "由哪些数", "用在", "核对");
    for (Origin origin : proof.computed()) {
      String words = origin.words();
      String printed = proof.uses(origin.fact()).get(0).printed();
      row(origin.fact(), words.isEmpty() ? printed : words, FactCard.brief(origin));
    }
    html.append("</tbody>\n</table>\n");
  }

  /**
   * @param source as HTML
   */
  private void row(String path, String words, String source) {
    html.append("<tr><th scope=\"row\">")
        .append(Markup.text(path))
        .append("</th><td>")
        .append(Markup.text(words))
        .append("</td><td>")
        .append(source)
        .append("</td><td>");
    List<Use> uses = proof.uses(path);
    for (Use use : uses) {
      html.append("<div>").append(FactCard.link(use)).append("</div>");
    }
    List<String> into = proof.into(path);
    if (!into.isEmpty()) {
      html.append("<div>算入：").append(Markup.text(String.join("；", into))).append("</div>");
    }
    html.append(uses.isEmpty() && into.isEmpty() ? "—" : "")
        .append("</td><td class=\"gk-tick\">□</td></tr>\n");
  }

  private void signatures() {
    html.append("<dl class=\"gk-signatures\">\n");
    for (String who : List.of("填报人", "复核人", "负责人", "日期")) {
      html.append("<div><dt>").append(who).append("</dt><dd></dd></div>\n");
    }
    html.append("</dl>\n");
  }
}
