package gongkai.page;

import gongkai.chart.Charts;
import gongkai.figure.Datum;
import gongkai.figure.Figure;
import gongkai.prose.Html;
import gongkai.term.Printed;
import java.util.LinkedHashMap;
import java.util.Map;

/** A figure as the theme's component of that name is given it. */
public final class Drawn {
  private Drawn() {}

  /**
   * The drawing, its words and its data.
   *
   * @param download address of its data as CSV, from the page
   */
  public static Map<String, Object> model(Figure figure, String download) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("类别", "图");
    model.put("锚", "t" + figure.number());
    model.put("图号", figure.number());
    model.put("图名", figure.caption());
    model.put("图形", new Html(Charts.svg(figure, "f" + figure.number())));
    model.put("说明", figure.description());
    model.put("单位", figure.unit());
    model.put("有占比", figure.kind() == Figure.Kind.RING);
    model.put("行", figure.data().stream().map(Drawn::datum).toList());
    model.put("另有", figure.absent());
    model.put("下载", download);
    return model;
  }

  private static Map<String, Object> datum(Datum datum) {
    return Map.of(
        "名称",
        datum.name(),
        "系列",
        datum.series(),
        "金额",
        new Printed(datum.fact(), datum.text()),
        "占比",
        datum.share());
  }
}
