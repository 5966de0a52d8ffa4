package gongkai.chart;

/**
 * Fills for neighbouring marks: dark and light in turn, each at least 3:1 against the one before
 * it; the theme may set others by class. White gaps part the slices, and keys name them, so that
 * colour is never the only cue.
 */
final class Palette {
  private static final String[] FILLS = {
    "#174a7c", "#8fb8de", "#0f6b5c", "#e3b23c", "#7a2e3a", "#c9c2b4"
  };

  private Palette() {}

  /** The number of a mark's colour, from 1; the last of a ring never has that of the first. */
  static int index(int mark, int marks) {
    int index = mark % FILLS.length;
    boolean meetsFirst = mark > 0 && mark == marks - 1 && index == 0;
    return (meetsFirst ? 2 : index) + 1;
  }

  static String fill(int index) {
    return FILLS[index - 1];
  }

  /** Words on a mark: white on the dark ones, black on the light ones. */
  static String on(int index) {
    return index % 2 == 1 ? "#fff" : "#1a1a1a";
  }
}
