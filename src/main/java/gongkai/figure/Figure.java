package gongkai.figure;

import java.util.List;

/**
 * What a chart shows, before any drawing: every word and number is ready to print.
 *
 * @param number 1 for 图1
 * @param caption the form's title of the figure, without its number
 * @param unit the word of the unit, e.g. 万元
 * @param data bars: year by year; ring: parts greater than zero, in the form's order
 * @param total ring: what the parts make up, as printed by the format, without unit; it is stated
 *     and not summed here, because rounded parts need not add up to it; empty for bars
 * @param absent names of the parts that are zero, which a ring leaves out
 * @param description one or two sentences that say what the figure shows, with the numbers
 */
public record Figure(
    int number,
    String caption,
    Kind kind,
    String unit,
    List<Datum> data,
    String total,
    List<String> absent,
    String description) {

  public Figure {
    data = List.copyOf(data);
    absent = List.copyOf(absent);
  }

  /** How a figure is drawn. */
  public enum Kind {
    /** Upright bars from zero, for amounts of different years. */
    BARS,
    /** A ring of slices, for the parts of one whole. */
    RING
  }
}
