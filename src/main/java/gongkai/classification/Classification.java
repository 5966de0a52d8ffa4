package gongkai.classification;

import java.util.Map;
import java.util.Optional;

/**
 * The codes of one year and their official names. The list is not complete: a report may bring
 * codes and names of its own.
 *
 * @param function code (3, 5 or 7 digits) → name
 * @param economic code (3 or 5 digits) → name
 */
public record Classification(Map<String, String> function, Map<String, String> economic) {
  public static final Classification EMPTY = new Classification(Map.of(), Map.of());

  public Classification {
    function = Map.copyOf(function);
    economic = Map.copyOf(economic);
  }

  public Optional<String> functionName(String code) {
    return Optional.ofNullable(function.get(code));
  }

  public Optional<String> economicName(String code) {
    return Optional.ofNullable(economic.get(code));
  }
}
