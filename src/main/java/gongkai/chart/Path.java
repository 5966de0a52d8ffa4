package gongkai.chart;

/** The data of an SVG path around a centre; angles in degrees clockwise from 12 o'clock. */
final class Path {
  private final StringBuilder data = new StringBuilder();
  private final double x;
  private final double y;

  Path(double x, double y) {
    this.x = x;
    this.y = y;
  }

  Path move(double radius, double angle) {
    return to('M', radius, angle);
  }

  Path line(double radius, double angle) {
    return to('L', radius, angle);
  }

  /** In two halves where it is long: an arc whose ends round to the same point would vanish. */
  Path arc(double radius, double from, double to) {
    if (Math.abs(to - from) >= 180) {
      arcTo(radius, (from + to) / 2, to > from);
    }
    return arcTo(radius, to, to > from);
  }

  Path close() {
    data.append('z');
    return this;
  }

  @Override
  public String toString() {
    return data.toString();
  }

  private Path arcTo(double radius, double angle, boolean clockwise) {
    String size = Decimals.of(radius);
    data.append('A').append(size).append(' ').append(size);
    return to(clockwise ? " 0 0 1 " : " 0 0 0 ", radius, angle);
  }

  private Path to(Object command, double radius, double angle) {
    double turn = Math.toRadians(angle);
    data.append(command)
        .append(Decimals.of(x + radius * Math.sin(turn)))
        .append(' ')
        .append(Decimals.of(y - radius * Math.cos(turn)));
    return this;
  }
}
