package gongkai.preview;

import gongkai.account.Report;
import gongkai.finding.Location;
import gongkai.page.Filed;
import gongkai.page.LargePrint;
import gongkai.preview.Origin.How;
import gongkai.site.Trace;
import gongkai.site.Workshop;
import gongkai.term.Mark;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Of one report: its pages as they are proof-read, and where every fact is used. Safe for many
 * threads.
 */
final class Proof {
  private final Trace trace;
  private final Origins origins;
  private final Map<String, String> pages = new LinkedHashMap<>();
  private final Map<String, List<Use>> uses = new LinkedHashMap<>();
  private final Map<String, Origin> computed = new LinkedHashMap<>();

  private Proof(Trace trace) {
    this.trace = trace;
    this.origins = new Origins(trace);
  }

  /**
   * The proof of a report; nothing if it cannot be read as it is.
   *
   * @param place {@code bureau/year}
   */
  static Optional<Proof> of(Workshop.State state, String place) {
    try {
      return state
          .trace(place)
          .map(
              trace -> {
                Proof proof = new Proof(trace);
                trace.files().keySet().stream()
                    .filter(address -> address.endsWith(".html") && !LargePrint.isOne(address))
                    .sorted()
                    .forEach(address -> proof.add(address, state.page(address)));
                return proof;
              });
    } catch (UncheckedIOException e) {
      return Optional.empty(); // Its files are changing; the next view will have it.
    }
  }

  /** A page that is not to the letter what will be published is no proof of it. */
  private void add(String address, Optional<byte[]> published) {
    String marked = new String(trace.files().get(address), StandardCharsets.UTF_8);
    if (!published
        .map(page -> new String(page, StandardCharsets.UTF_8))
        .equals(Optional.of(Mark.strip(marked)))) {
      return;
    }
    MarkedPage page = MarkedPage.of(address, marked);
    pages.put(address, page.html());
    for (MarkedPage.Found found : page.found()) {
      uses.computeIfAbsent(origins.canonical(found.path()), path -> new ArrayList<>())
          .add(found.use());
    }
  }

  /** A page with its figures ready to be asked. */
  Optional<String> page(String address) {
    return Optional.ofNullable(pages.get(address));
  }

  /** Where a fact is printed. */
  List<Use> uses(String path) {
    return uses.getOrDefault(origins.canonical(path), List.of());
  }

  /** Where the figure at a path comes from. */
  synchronized Origin origin(String path) {
    return origins.of(path);
  }

  /** Everything printed that was computed, in the order in which it is first printed. */
  synchronized Collection<Origin> computed() {
    if (computed.isEmpty()) {
      for (String path : uses.keySet()) {
        Origin origin = origins.of(path);
        if (origin.how() != How.STATED && origin.how() != How.ABSENT) {
          computed.put(path, origin);
        }
      }
    }
    return computed.values();
  }

  /** The computed figures that a stated one is part of. */
  List<String> into(String path) {
    String part = origins.canonical(path);
    return computed().stream()
        .filter(sum -> sum.parts().stream().anyMatch(p -> p.origin().fact().equals(part)))
        .map(Origin::fact)
        .toList();
  }

  /** Path → value of everything that the report states, in the order of its file. */
  Map<String, Object> stated() {
    Map<String, Object> stated = new LinkedHashMap<>();
    origins.stated().entrySet().stream()
        .filter(e -> place(e.getKey()).isPresent())
        .sorted(Comparator.comparing(e -> place(e.getKey()).orElseThrow()))
        .forEach(e -> stated.put(e.getKey(), e.getValue()));
    return stated;
  }

  /** Where the fact at a path is stated. */
  Optional<Location> place(String path) {
    return origins.place(path);
  }

  /** The one path of a fact that can be reached on several. */
  String canonical(String path) {
    return origins.canonical(path);
  }

  Filed filed() {
    return trace.filed();
  }

  Report report() {
    return trace.report();
  }
}
