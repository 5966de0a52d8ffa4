package gongkai.source;

import gongkai.finding.Location;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where every stated value stands, by its path of terms. */
public final class Places {
  private final Map<String, Location> places = new HashMap<>();
  private final Location file;

  Places(Location file) {
    this.file = file;
  }

  void put(String path, Location at) {
    places.put(path, at);
  }

  /** The place of a stated value; none if it was not stated. */
  public Optional<Location> find(String path) {
    return Optional.ofNullable(places.get(path));
  }

  /** The place of the value, or of the nearest thing above it that is stated. */
  public Location nearest(String path) {
    String at = path;
    while (!at.isEmpty()) {
      Location place = places.get(at);
      if (place != null) {
        return place;
      }
      int dot = at.lastIndexOf('.');
      at = dot < 0 ? "" : at.substring(0, dot);
    }
    return file;
  }
}
