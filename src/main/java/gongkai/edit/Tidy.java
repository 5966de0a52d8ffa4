package gongkai.edit;

import gongkai.finding.Findings;
import gongkai.source.Part;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A tidy text of a file: keys in order, codes one below the other, digits half-width, no spaces at
 * the ends of lines. It says the same as before, with the same comments; tidied once more it stays
 * as it is.
 */
public final class Tidy {
  private static final String MARK = "\uFEFF";

  private final Kind kind;
  private final String file;

  private Tidy(Kind kind, String file) {
    this.kind = kind;
    this.file = file;
  }

  /**
   * The text of a file, tidied; nothing, and findings, if it cannot be read as YAML.
   *
   * @param file from the project's root
   * @param text as it stands in the file, with a byte order mark and whatever line ends
   * @param findings takes notes of the values that are written otherwise
   */
  public static Optional<String> of(Kind kind, String file, String text, Findings findings) {
    boolean windows = text.contains("\r\n");
    String plain = text.startsWith(MARK) ? text.substring(1) : text;
    String lines = Tabs.in(plain.replace("\r\n", "\n").replace('\r', '\n'));
    Optional<String> tidy = new Tidy(kind, file).tidy(lines, findings);
    return tidy.map(made -> windows ? made.replace("\n", "\r\n") : made);
  }

  private Optional<String> tidy(String text, Findings findings) {
    Findings found = new Findings();
    Optional<YamlText> read = YamlText.read(file, text, found);
    findings.addAll(found);
    if (read.isEmpty() || found.hasErrors()) {
      return Optional.empty();
    }
    String mended = Digits.in(read.get(), kind.parts(read.get().root()), findings);
    String ordered = untilStill(mended, Order::in);
    String aligned = once(ordered, Columns::in);
    String tidy = Spaces.in(reread(aligned));
    if (!reread(mended).meaning().equals(reread(tidy).meaning())) {
      throw new IllegalStateException("tidying would change what is said: " + file);
    }
    return Optional.of(tidy);
  }

  private String untilStill(String text, BiFunction<YamlText, List<Part>, String> step) {
    String before = text;
    String after = once(before, step);
    while (!after.equals(before)) {
      before = after;
      after = once(before, step);
    }
    return after;
  }

  private String once(String text, BiFunction<YamlText, List<Part>, String> step) {
    YamlText yaml = reread(text);
    return step.apply(yaml, kind.parts(yaml.root()));
  }

  /** What was made here is YAML, unless it was made wrongly. */
  private YamlText reread(String text) {
    Findings findings = new Findings();
    return YamlText.read(file, text, findings)
        .filter(yaml -> !findings.hasErrors())
        .orElseThrow(() -> new IllegalStateException("tidying would break " + file));
  }
}
