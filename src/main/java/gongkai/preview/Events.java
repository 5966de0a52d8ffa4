package gongkai.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;

/**
 * The pages that want to be told of new views (server-sent events). None holds a thread. A page
 * that lost its line asks again, and is told the number of the view that there is then, so nothing
 * is missed. Safe for many threads.
 */
final class Events {
  /** More than anybody has pages open. */
  private static final int MOST = 64;

  private final Deque<HttpExchange> open = new ArrayDeque<>();
  private int number;

  /** Takes in a page that asks. */
  synchronized void open(HttpExchange exchange) throws IOException {
    Headers.set(exchange, "text/event-stream; charset=utf-8");
    exchange.sendResponseHeaders(Answer.OK, 0);
    open.add(exchange);
    if (open.size() > MOST) {
      open.remove().close();
    }
    if (!send(exchange, "retry: 500\n" + message())) {
      open.remove(exchange);
    }
  }

  /** Tells all of a new view. */
  synchronized void tell(int newNumber) {
    number = newNumber;
    keep(exchange -> send(exchange, message()));
  }

  /** Ends all lines; whoever is still there asks again. Keeps them from being cut as too slow. */
  synchronized void renew() {
    keep(exchange -> false);
  }

  private void keep(Predicate<HttpExchange> stays) {
    open.removeIf(
        exchange -> {
          boolean gone = !stays.test(exchange);
          if (gone) {
            exchange.close();
          }
          return gone;
        });
  }

  private String message() {
    return "data: " + number + "\n\n";
  }

  private static boolean send(HttpExchange exchange, String text) {
    try {
      exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      return true;
    } catch (IOException e) {
      exchange.close();
      return false; // The page was closed.
    }
  }
}
