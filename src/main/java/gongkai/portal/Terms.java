package gongkai.portal;

import gongkai.account.Remark;
import gongkai.document.Form;
import gongkai.format.GlossaryEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every term that any form of the site explains; where forms explain it differently, each says so.
 */
final class Terms {
  private Terms() {}

  static List<Map<String, Object>> of(Collection<Form> forms) {
    SortedMap<String, Map<Remark, List<String>>> terms = new TreeMap<>();
    for (Form form : forms) {
      for (GlossaryEntry entry : form.glossary()) {
        entry
            .term()
            .ifPresent(
                term ->
                    terms
                        .computeIfAbsent(term, t -> new LinkedHashMap<>())
                        .computeIfAbsent(entry.explanation(), e -> new ArrayList<>())
                        .add(form.format().name()));
      }
    }
    List<Map<String, Object>> entries = new ArrayList<>();
    terms.forEach(
        (term, explanations) -> {
          List<Map<String, Object>> several = new ArrayList<>();
          explanations.forEach(
              (explanation, from) ->
                  several.add(Map.of("解释", explanation, "体例", String.join("、", from))));
          entries.add(Map.of("名词", term, "解释", several));
        });
    return entries;
  }
}
