package gongkai.preview;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a request asks for.
 *
 * @param path on the site, without the first slash, decoded
 * @param query name → value, decoded
 */
record Target(String path, Map<String, String> query) {
  private static final int HEX = 16;

  /** Nothing, if the address leaves the site or is not well written. */
  static Optional<Target> of(URI uri) {
    String raw = uri.getRawPath();
    if (uri.isAbsolute() || uri.getRawAuthority() != null || raw == null || !raw.startsWith("/")) {
      return Optional.empty();
    }
    return decoded(raw.substring(1))
        .filter(Target::staysOnSite)
        .flatMap(path -> query(uri.getRawQuery()).map(query -> new Target(path, query)));
  }

  private static boolean staysOnSite(String path) {
    boolean strange = path.chars().anyMatch(c -> c < ' ' || c == 0x7F || c == '\\');
    List<String> steps = List.of(path.split("/", -1));
    return !strange && !steps.contains("..") && !steps.contains(".");
  }

  private static Optional<Map<String, String>> query(String raw) {
    Map<String, String> query = new LinkedHashMap<>();
    for (String pair : raw == null ? new String[0] : raw.split("&")) {
      int equals = pair.indexOf('=');
      Optional<String> value = decoded(pair.substring(equals + 1).replace('+', ' '));
      if (value.isEmpty()) {
        return Optional.empty();
      }
      query.put(equals < 0 ? "" : pair.substring(0, equals), value.get());
    }
    return Optional.of(query);
  }

  /** Percent signs resolved, bytes read as UTF-8; nothing if either cannot be. */
  private static Optional<String> decoded(String raw) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c > 0xFF) {
        return Optional.empty();
      }
      if (c == '%') {
        int high = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 1), HEX) : -1;
        int low = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 2), HEX) : -1;
        if (high < 0 || low < 0) {
          return Optional.empty();
        }
        bytes.write(high * HEX + low);
        i += 2;
      } else {
        bytes.write(c); // The server reads a request's bytes one by one.
      }
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.toByteArray()))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
