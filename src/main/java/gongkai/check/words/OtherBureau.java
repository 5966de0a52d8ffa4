package gongkai.check.words;

import gongkai.account.Bureau;
import gongkai.check.rule.Passage;
import gongkai.check.rule.Rule;
import gongkai.check.rule.Subject;
import gongkai.check.rule.Verdicts;
import gongkai.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a bureau of the same kind in another place, where the text should speak of this one.
 * Others may well be named: told is only a name at the beginning of a sentence that says something
 * of its own account or organisation.
 */
final class OtherBureau implements Rule {
  private static final About ABOUT =
      new About("文字-07", Severity.WARNING, "说本部门的句子用本部门的名称", "部门决算公开格式：封面、表头和说明里的部门名称一致");

  private static final String PLACE_KINDS = "省市区县州旗";
  private static final int SHORTEST = 3;

  /** What stands before the subject of a sentence. */
  private static final String BEFORE = "。；：\n#“*（）.、 ";

  /** What the text says only of its own bureau. */
  private static final Pattern OWN =
      Pattern.compile("\\s*(?:20\\d\\d|内设|下属|下设|机关|本级|决算|部门决算|单位整体|是一级|共有|编制|[（(]简称|[（(]以下)");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Subject subject, Verdicts verdicts) {
    Bureau bureau = subject.bureau();
    kind(bureau)
        .ifPresent(
            kind ->
                Words.of(subject)
                    .forEach(
                        passage ->
                            subjects(passage.words(), kind).stream()
                                .filter(start -> !isOwn(name(passage, start, kind), kind, bureau))
                                .forEach(start -> tell(passage, start, kind, bureau, verdicts))));
  }

  /** Where sentences begin whose subject is a bureau of that kind. */
  private static List<Integer> subjects(String words, String kind) {
    List<Integer> starts = new ArrayList<>();
    for (int at = words.indexOf(kind); at >= 0; at = words.indexOf(kind, at + 1)) {
      int start = at;
      while (start > 0 && Character.isIdeographic(words.charAt(start - 1))) {
        start--;
      }
      boolean placed = start < at && PLACE_KINDS.indexOf(words.charAt(at - 1)) >= 0;
      boolean first = start == 0 || BEFORE.indexOf(words.charAt(start - 1)) >= 0;
      if (placed
          && first
          && OWN.matcher(words).region(at + kind.length(), words.length()).lookingAt()) {
        starts.add(start);
      }
    }
    return starts;
  }

  private static String name(Passage passage, int start, String kind) {
    return passage.words().substring(start, passage.words().indexOf(kind, start) + kind.length());
  }

  private static void tell(
      Passage passage, int start, String kind, Bureau bureau, Verdicts verdicts) {
    String name = name(passage, start, kind);
    verdicts.broken(
        passage, start, name, "“" + name + "”不是本部门", "改为“" + bureau.name() + "”；确实说的是它，换一种说法");
  }

  /** What the bureau's name is without the name of the place: 医疗保障局. */
  private static Optional<String> kind(Bureau bureau) {
    String name = bureau.name();
    for (int end = name.length() - 1; end > 1; end--) {
      boolean place = PLACE_KINDS.indexOf(name.charAt(end - 1)) >= 0;
      if (place && bureau.region().endsWith(name.substring(0, end))) {
        return Optional.of(name.substring(end));
      }
    }
    return Optional.empty();
  }

  /** Of the same place, or of one that the bureau's place belongs to. */
  private static boolean isOwn(String name, String kind, Bureau bureau) {
    String place = name.substring(0, name.length() - kind.length());
    String end = place.substring(Math.max(0, place.length() - SHORTEST));
    return bureau.region().contains(place)
        || bureau.region().endsWith(end) // A year or a word before the name: 2023年金口河区.
        || bureau.superior().filter(name::equals).isPresent();
  }
}
