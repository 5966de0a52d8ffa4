package gongkai.preview;

import com.sun.net.httpserver.HttpExchange;
import java.util.Map;

/** What every answer says of itself. */
final class Headers {
  private static final Map<String, String> ALWAYS =
      Map.of(
          "Cache-Control", "no-store",
          "Content-Security-Policy", "default-src 'self'",
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Resource-Policy", "same-origin",
          "X-Frame-Options", "DENY",
          "Accept-Ranges", "bytes");

  private Headers() {}

  static void set(HttpExchange exchange, String type) {
    ALWAYS.forEach(exchange.getResponseHeaders()::set);
    exchange.getResponseHeaders().set("Content-Type", type);
  }
}
