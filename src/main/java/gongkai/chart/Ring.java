package gongkai.chart;

import gongkai.figure.Datum;
import gongkai.figure.Figure;
import java.util.List;
import java.util.stream.Stream;

/**
 * A ring of slices. Each bears a key, in the hole stands the whole, below are the list of what the
 * keys stand for and the names of the parts that are zero. Without any parts the ring is grey.
 */
final class Ring {
  private static final double OUTER = 104;
  private static final double INNER = 62;
  private static final double X = Drawing.WIDTH / 2;

  /** Degrees; half a unit in the middle of the band. */
  private static final double HAIR = 0.35;

  /** From the ring to the near end of a leader. */
  static final double LEADER_START = 2;

  private final Svg svg = new Svg();
  private final Figure figure;
  private final List<Datum> parts;
  private final List<Slice> slices;
  private final List<KeyPlace> places;
  private final double y;

  private Ring(Figure figure) {
    this.figure = figure;
    this.parts = figure.data().stream().filter(datum -> datum.amount().signum() > 0).toList();
    this.slices = Marks.slices(parts.stream().mapToDouble(Amounts::yuan).toArray());
    this.places = KeyPlace.place(slices, INNER, OUTER);
    this.y = Drawing.MARGIN + extent(-1);
  }

  static Drawing draw(Figure figure) {
    return new Ring(figure).draw();
  }

  private Drawing draw() {
    if (parts.isEmpty()) {
      svg.open("path").set("class", "chart__empty").set("fill", "#d5d5d5");
      svg.set("d", band(new Slice(0, 360))).close("path");
    }
    for (int i = 0; i < slices.size(); i++) {
      Tone.of(i, slices.size()).paint(svg.open("path"), "chart__mark");
      svg.set("d", band(slices.get(i))).close("path");
    }
    gaps();
    leaders();
    keys();
    hole();
    Rows rows = list(y + extent(1));
    return new Drawing(svg.toString(), rows.bottom());
  }

  /** Room needed above (-1) or below (1) the centre. */
  private double extent(int side) {
    return places.stream()
        .filter(KeyPlace::outside)
        .mapToDouble(key -> side * key.y() + KeyPlace.ROOM / 2)
        .reduce(OUTER, Math::max);
  }

  private String band(Slice slice) {
    Path path = new Path(X, y).move(OUTER, slice.start()).arc(OUTER, slice.start(), slice.end());
    if (parts.size() < 2) {
      path.close().move(INNER, slice.end());
    } else {
      path.line(INNER, slice.end());
    }
    return path.arc(INNER, slice.end(), slice.start()).close().toString();
  }

  /** A slice thinner than a hair does not part its neighbours, which are of one tone. */
  private void gaps() {
    Path path = new Path(X, y);
    for (Slice slice : slices) {
      if (slice.extent() < HAIR) {
        path.move(INNER, slice.middle()).line(OUTER, slice.middle());
      }
    }
    stroke("chart__gap", "#fff", path);
  }

  private void leaders() {
    Path path = new Path(X, y);
    for (KeyPlace key : places) {
      if (key.outside()) {
        path.move(OUTER + LEADER_START, slices.get(key.slice()).middle());
        path.line(key.radius() - KeyPlace.ROOM / 2, key.angle());
      }
    }
    stroke("chart__leader", Tone.LINE, path);
  }

  private void stroke(String css, String colour, Path path) {
    if (!path.toString().isEmpty()) {
      svg.open("path").set("class", css).set("stroke", colour);
      svg.set("d", path.toString()).close("path");
    }
  }

  private void keys() {
    Keys signs = new Keys(parts.size());
    svg.open("g").set("font-size", signs.font()).set("text-anchor", "middle");
    for (KeyPlace key : places) {
      svg.open("text").set("x", X + key.x()).set("y", y + key.y() + signs.drop());
      if (!key.outside()) {
        Tone tone = Tone.of(key.slice(), slices.size());
        svg.set("class", tone.css("chart__key")).set("fill", tone.ink());
      }
      svg.text(signs.sign(key.slice())).close("text");
    }
    svg.close("g");
  }

  /** The unit goes to a line of its own where it does not fit beside the amount. */
  private void hole() {
    if (figure.total().isEmpty()) {
      return;
    }
    String total = figure.total() + figure.unit();
    boolean fits = Words.width(total) * Drawing.FONT <= 2 * INNER - 12;
    List<String> lines = fits ? List.of("合计", total) : List.of("合计", figure.total(), figure.unit());
    double base = y + Drawing.DROP * Drawing.FONT - (lines.size() - 1) * Drawing.LINE / 2;
    svg.open("g").set("text-anchor", "middle");
    for (int i = 0; i < lines.size(); i++) {
      svg.words(X, base + i * Drawing.LINE, lines.get(i));
    }
    svg.close("g");
  }

  private Rows list(double top) {
    Rows rows = new Rows(svg, parts, figure.unit(), top + 2 * Drawing.MARGIN);
    for (int i = 0; i < parts.size(); i++) {
      rows.row(i, parts.get(i).name(), parts.get(i));
    }
    String absent = String.join("、", absent());
    if (!absent.isEmpty()) {
      rows.note("以下各项为0：" + absent + "。");
    }
    return rows;
  }

  private List<String> absent() {
    Stream<String> zero =
        figure.data().stream().filter(datum -> datum.amount().signum() <= 0).map(Datum::name);
    return Stream.concat(zero, figure.absent().stream()).distinct().toList();
  }
}
