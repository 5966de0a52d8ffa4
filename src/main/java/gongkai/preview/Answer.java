package gongkai.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is answered to a request.
 *
 * @param headers beside those that every answer has
 */
record Answer(int status, String type, byte[] body, Map<String, String> headers) {
  static final int OK = 200;
  private static final int PARTIAL = 206;
  private static final int UNSATISFIABLE = 416;

  static Answer of(int status, String type, byte[] body) {
    return new Answer(status, type, body, Map.of());
  }

  /** A page that says why there is nothing else. */
  static Answer plain(int status, String text) {
    return of(status, "text/plain; charset=utf-8", (text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  static Answer html(int status, String html) {
    return of(status, MediaTypes.HTML, html.getBytes(StandardCharsets.UTF_8));
  }

  Answer with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, type, body, more);
  }

  /** The part of it that was asked for, where one was. */
  Answer part(Optional<String> range) {
    if (status != OK || range.isEmpty()) {
      return this;
    }
    Optional<Range> asked = Range.of(range.get(), body.length);
    if (asked.isEmpty()) {
      return this;
    }
    Range part = asked.get();
    if (part.isEmpty()) {
      return plain(UNSATISFIABLE, "没有这一段").with("Content-Range", "bytes */" + body.length);
    }
    byte[] bytes = Arrays.copyOfRange(body, part.from(), part.to());
    String place = "bytes " + part.from() + "-" + (part.to() - 1) + "/" + body.length;
    return of(PARTIAL, type, bytes).with("Content-Range", place);
  }

  void send(HttpExchange exchange) throws IOException {
    Headers.set(exchange, type);
    headers.forEach(exchange.getResponseHeaders()::set);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    if (head) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
    }
    exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
    if (!head && body.length > 0) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }
}
