package gongkai.finding;

import java.util.ArrayList;
import java.util.List;

/** Collects the findings of one piece of work; not shared between threads. */
public final class Findings {
  private final List<Finding> list = new ArrayList<>();
  private final List<Silenced> silenced = new ArrayList<>();

  public void add(Finding finding) {
    list.add(finding);
  }

  public void error(String rule, Location at, String message, String advice) {
    add(Finding.error(rule, at, message, advice));
  }

  public void warning(String rule, Location at, String message, String advice) {
    add(Finding.warning(rule, at, message, advice));
  }

  public void note(String rule, Location at, String message, String advice) {
    add(Finding.note(rule, at, message, advice));
  }

  public void addAll(Iterable<Finding> findings) {
    findings.forEach(list::add);
  }

  /** Takes over all that another has collected. */
  public void addAll(Findings other) {
    list.addAll(other.list);
    silenced.addAll(other.silenced);
  }

  /** A breach that somebody has given a reason for: counted, but not told. */
  public void silence(Silenced finding) {
    silenced.add(finding);
  }

  public List<Silenced> silenced() {
    return List.copyOf(silenced);
  }

  public boolean hasErrors() {
    return list.stream().anyMatch(Finding::isError);
  }

  /** All findings, in the order in which they were made. */
  public List<Finding> all() {
    return List.copyOf(list);
  }

  /** All findings, in the order of their places. */
  public List<Finding> sorted() {
    return list.stream().sorted().distinct().toList();
  }
}
