package gongkai.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A report as a tree of terms, to be written as YAML, and to be changed before it is. */
final class Tree {
  private static final Set<String> LISTS = Set.of("公布", "明细", "部门评价", "更正");
  private final Map<String, Object> root;

  Tree() {
    this(new LinkedHashMap<>());
  }

  private Tree(Map<String, Object> root) {
    this.root = root;
  }

  /** Sets a value; the entries of a list are numbered from 1, as in the places of findings. */
  void put(String path, String value) {
    Map<String, Object> at = root;
    String[] steps = path.split("\\.");
    for (int i = 0; i < steps.length - 1; i++) {
      at = below(at, steps[i]);
    }
    at.put(steps[steps.length - 1], value);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> below(Map<String, Object> at, String step) {
    return (Map<String, Object>) at.computeIfAbsent(step, s -> new LinkedHashMap<String, Object>());
  }

  Optional<String> get(String path) {
    Object at = root;
    for (String step : path.split("\\.")) {
      at = at instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return at instanceof String value ? Optional.of(value) : Optional.empty();
  }

  /** Removes a value, or a branch with all that is below it, and what is empty without it. */
  void remove(String path) {
    remove(root, List.of(path.split("\\.")));
  }

  private static void remove(Map<?, ?> at, List<String> steps) {
    if (steps.size() > 1 && at.get(steps.get(0)) instanceof Map<?, ?> below) {
      remove(below, steps.subList(1, steps.size()));
      if (!below.isEmpty()) {
        return;
      }
    }
    at.remove(steps.get(0));
  }

  /** Gives a branch another name, at the same place among its siblings. */
  void rename(String path, String name) {
    int dot = path.lastIndexOf('.');
    String old = path.substring(dot + 1);
    Map<String, Object> siblings = branch(path.substring(0, dot));
    Map<String, Object> copy = new LinkedHashMap<>(siblings);
    siblings.clear();
    copy.forEach((key, value) -> siblings.put(key.equals(old) ? name : key, value));
  }

  private Map<String, Object> branch(String path) {
    Map<String, Object> at = root;
    for (String step : path.split("\\.")) {
      at = below(at, step);
    }
    return at;
  }

  /** The paths of all values, in order. */
  List<String> leaves() {
    List<String> leaves = new ArrayList<>();
    collect(root, "", leaves, new TreeSet<>());
    return leaves;
  }

  /** The paths of all branches, in order. */
  List<String> branches() {
    Set<String> branches = new TreeSet<>();
    collect(root, "", new ArrayList<>(), branches);
    return List.copyOf(branches);
  }

  private static void collect(
      Map<?, ?> at, String above, List<String> leaves, Set<String> branches) {
    at.forEach(
        (key, value) -> {
          String path = above.isEmpty() ? "" + key : above + "." + key;
          if (value instanceof Map<?, ?> map) {
            branches.add(path);
            collect(map, path, leaves, branches);
          } else {
            leaves.add(path);
          }
        });
  }

  Tree copy() {
    Tree copy = new Tree();
    leaves().forEach(path -> copy.put(path, get(path).orElseThrow()));
    return copy;
  }

  boolean isEmpty() {
    return root.isEmpty();
  }

  String yaml() {
    StringBuilder out = new StringBuilder();
    write(root, "", out);
    return out.toString();
  }

  private static void write(Map<?, ?> at, String indent, StringBuilder out) {
    at.forEach(
        (key, value) -> {
          out.append(indent).append(name("" + key)).append(':');
          if (value instanceof Map<?, ?> map) {
            out.append('\n');
            if (LISTS.contains(key)) {
              map.values().forEach(entry -> entry((Map<?, ?>) entry, indent, out));
            } else {
              write(map, indent + "  ", out);
            }
          } else {
            out.append(' ').append(value).append('\n');
          }
        });
  }

  private static void entry(Map<?, ?> entry, String indent, StringBuilder out) {
    StringBuilder text = new StringBuilder();
    write(entry, indent + "    ", text);
    out.append(indent).append("  - ").append(text.toString().stripLeading());
  }

  private static String name(String key) {
    return key.matches("\\d+") ? '"' + key + '"' : key;
  }
}
