package gongkai.search;

import gongkai.finding.Findings;
import gongkai.money.Unit;
import gongkai.source.Binder;
import gongkai.source.Json;
import gongkai.source.YamlReader;
import gongkai.term.Term;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * The index of a whole site. It leads from a key to the reports that hold it; the texts of a report
 * are a file of their own, loaded for the reports that are shown. All files are scripts that hand
 * over data, because a page opened from disk can load nothing else.
 */
public final class SearchIndex {
  /** The size that a piece of the index should not go beyond by much, in characters. */
  private static final int PIECE = 10_000;

  private final List<String> reports = new ArrayList<>();
  private final Map<String, Runs> keys = new HashMap<>();

  /** One report as it is searched; made by the thread that makes the report. */
  public record Searchable(String folder, byte[] texts, List<String> keys) {

    /**
     * @param folder address of the report's folder, with a slash at the end
     */
    public static Searchable of(String folder, String title, List<Passage> passages) {
      List<List<String>> rows =
          passages.stream().map(p -> List.of(p.page(), p.anchor(), p.title(), p.text())).toList();
      Map<String, Object> texts = new LinkedHashMap<>();
      texts.put("title", title);
      texts.put("passages", rows);
      String all =
          title
              + "\n"
              + passages.stream()
                  .map(p -> p.title() + "\n" + p.text())
                  .collect(Collectors.joining("\n"));
      return new Searchable(
          folder, script("texts", folder, texts), List.copyOf(Words.keys(Words.plain(all))));
    }
  }

  /** Takes a report in; the order of the calls is the order of equal results. */
  public void add(Searchable report) {
    int number = reports.size();
    reports.add(report.folder());
    for (String key : report.keys()) {
      add(key, number);
    }
  }

  private void add(String key, int number) {
    Runs held = keys.get(key);
    if (held == null) {
      keys.put(key, new Runs(number));
    } else {
      held.add(number);
    }
  }

  /**
   * Takes in a report of which an earlier index knows by what it is found.
   *
   * @return its number
   */
  public int addKnown(String folder) {
    reports.add(folder);
    return reports.size() - 1;
  }

  /** Key → the reports that hold it, in a form that {@link #addKnown(Map, int[])} takes. */
  public Map<String, String> held() {
    Map<String, String> encoded = new HashMap<>();
    keys.forEach((key, held) -> encoded.put(key, held.encoded()));
    return encoded;
  }

  /**
   * Takes over from an earlier index by what reports are found; called once, after all of them.
   *
   * @param earlier what it {@link #held}
   * @param numbers of its reports in this index; -1 for those that it no longer knows
   */
  public void addKnown(Map<String, String> earlier, int[] numbers) {
    earlier.forEach(
        (key, held) -> {
          Runs made = keys.remove(key);
          int[] own = made == null ? new int[0] : Runs.numbers(made.encoded());
          int at = 0;
          for (int then : Runs.numbers(held)) {
            int now = numbers[then];
            while (now >= 0 && at < own.length && own[at] < now) {
              add(key, own[at++]);
            }
            if (now >= 0) {
              add(key, now);
            }
          }
          while (at < own.length) {
            add(key, own[at++]);
          }
        });
  }

  /** Where the texts of a report stand. */
  public static String textsAddress(String folder) {
    return folder + "search.js";
  }

  /**
   * The texts of a report's passages, in their order, from the file that {@link Searchable#texts()}
   * became; none if it is no such file.
   */
  public static List<String> texts(String script) {
    Findings unread = new Findings();
    int data = script.indexOf(",{");
    return Optional.of(script.substring(Math.max(0, data + 1)).replaceAll("\\);\\s*$", ""))
        .flatMap(json -> YamlReader.read("", json, unread))
        .flatMap(node -> Binder.bind(Texts.class, node, Unit.TEN_THOUSAND_YUAN, unread))
        .map(
            bound -> bound.value().passages().stream().map(row -> row.get(row.size() - 1)).toList())
        .orElse(List.of());
  }

  /** What the file of a report's texts holds. */
  public record Texts(@Term("title") String title, @Term("passages") List<List<String>> passages) {}

  /** Whether texts of a report stand at an address. */
  public static boolean isTexts(String address) {
    return address.endsWith("/" + textsAddress(""));
  }

  /** Hands over address and content of the index. */
  public void write(BiConsumer<String, byte[]> out) {
    Map<String, String> encoded = held();
    int size =
        encoded.entrySet().stream()
            .mapToInt(e -> e.getKey().length() + e.getValue().length() + 6)
            .sum();
    int pieces = Math.max(1, Integer.highestOneBit(size / PIECE) * 2);
    List<SortedMap<String, String>> parts = new ArrayList<>();
    for (int i = 0; i < pieces; i++) {
      parts.add(new TreeMap<>());
    }
    encoded.forEach((key, held) -> parts.get(piece(key, pieces)).put(key, held));
    for (int i = 0; i < pieces; i++) {
      out.accept("search/" + i + ".js", script("piece", String.valueOf(i), parts.get(i)));
    }
    Map<String, Object> index = new LinkedHashMap<>();
    index.put("pieces", pieces);
    index.put("reports", reports);
    out.accept("search/index.js", script("index", "", index));
  }

  /** Which piece holds a key: FNV-1a over its UTF-16 units, as the script computes it too. */
  static int piece(String key, int pieces) {
    int hash = 0x811C9DC5;
    for (char c : key.toCharArray()) {
      hash = (hash ^ c) * 0x01000193;
    }
    return (hash >>> 8) & (pieces - 1);
  }

  private static byte[] script(String what, String which, Object data) {
    String text =
        "gongkaiSearch(\"" + what + "\"," + Json.compact(which) + "," + Json.compact(data) + ");\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
