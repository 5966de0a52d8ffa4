package gongkai.gates;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Serves a folder on the loopback address, with the strict policy of the server guide. */
final class LocalServer implements AutoCloseable {
  private static final String POLICY =
      "default-src 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html", "css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

  private final HttpServer server;
  private final Path folder;
  private final String under;

  /**
   * @param under path of the folder on the server, from slash to slash
   */
  LocalServer(Path folder, String under) throws IOException {
    this.folder = folder;
    this.under = under;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** The address of the folder. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + under;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Path file = folder.resolve(path.startsWith(under) ? path.substring(under.length()) : "none");
    boolean found = Files.isRegularFile(file);
    byte[] body = found ? Files.readAllBytes(file) : new byte[0];
    String ending = path.substring(path.lastIndexOf('.') + 1);
    exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
    exchange
        .getResponseHeaders()
        .set(
            "Content-Type",
            TYPES.getOrDefault(ending, "application/octet-stream") + "; charset=utf-8");
    try (exchange) {
      exchange.sendResponseHeaders(found ? 200 : 404, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
