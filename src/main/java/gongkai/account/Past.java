package gongkai.account;

import java.util.List;

/**
 * In which states a report was frozen. A state is another one if any fact or correction is.
 *
 * @param versions the states, the first one first
 * @param latest the facts of the last state, as {@link Facts#text()} gives them
 */
public record Past(List<Version> versions, String latest) {
  /** Of a report that was never frozen. */
  public static final Past NONE = new Past(List.of(), "");

  /**
   * One state.
   *
   * @param number from 1, for ever
   * @param freeze the name of the first freeze that holds it, e.g. {@code archive/2024}
   * @param date the day of that freeze, e.g. {@code 2025-09-01}
   */
  public record Version(int number, String freeze, PublicationDate date) {}

  public Past {
    versions = List.copyOf(versions);
  }

  public boolean isNone() {
    return versions.isEmpty();
  }

  /** The states that are not what the report says now. */
  public List<Version> earlier(Facts now) {
    return isNone() || !latest.equals(now.text())
        ? versions
        : versions.subList(0, versions.size() - 1);
  }

  /** The name of the last freeze that brought something new. */
  public String lastFreeze() {
    return versions.get(versions.size() - 1).freeze();
  }
}
