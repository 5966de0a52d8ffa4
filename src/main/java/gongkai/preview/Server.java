package gongkai.preview;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Answers on this computer's own addresses alone; no other computer can reach it. */
final class Server implements Closeable {
  /** How long anybody may take to ask, and to take in the answer. */
  static final int REQUEST_SECONDS = 5;

  static final int RESPONSE_SECONDS = 60;

  /** So many may be slow at once before anybody waits. */
  private static final int WORKERS = 200;

  private static final int PORTS_TO_TRY = 50;
  private static final int LAST_PORT = 65_535;

  static {
    // Read once, when the server's classes are loaded: without them a request that never ends holds
    // its line for ever, and every small answer waits for 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxReqTime", String.valueOf(REQUEST_SECONDS));
    System.setProperty("sun.net.httpserver.maxRspTime", String.valueOf(RESPONSE_SECONDS));
    System.setProperty("sun.net.httpserver.idleInterval", "30");
    System.setProperty("sun.net.httpserver.maxReqHeaders", "100");
    System.setProperty("sun.net.httpserver.maxReqHeaderSize", "65536");
    System.setProperty("jdk.httpserver.maxConnections", "1000");
  }

  private final List<HttpServer> servers;
  private final ThreadPoolExecutor workers;

  private Server(List<HttpServer> servers, HttpHandler handler) {
    this.servers = servers;
    this.workers =
        new ThreadPoolExecutor(
            WORKERS,
            WORKERS,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> daemon(task));
    workers.allowCoreThreadTimeOut(true);
    for (HttpServer server : servers) {
      server.createContext("/", handler);
      server.setExecutor(workers);
      server.start();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "preview");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Starts answering.
   *
   * @param wanted the port; if it is taken, the next free one; 0 for any
   * @throws BindException if there is none
   */
  static Server start(int wanted, HttpHandler handler) throws IOException {
    for (int port = wanted; port < wanted + PORTS_TO_TRY && port <= LAST_PORT; port++) {
      try {
        return new Server(bind(port), handler);
      } catch (BindException e) {
        // Taken; the next one may be free.
      }
    }
    throw new BindException("端口 " + wanted + " 和它之后的都被占用 → 用 --port 另指定一个");
  }

  /** On both loopback addresses, if this computer has both; under the first at any rate. */
  private static List<HttpServer> bind(int port) throws IOException {
    List<HttpServer> servers = new ArrayList<>();
    HttpServer first =
        HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
    servers.add(first);
    try {
      InetSocketAddress second =
          new InetSocketAddress(InetAddress.getByName("::1"), first.getAddress().getPort());
      servers.add(HttpServer.create(second, 0));
    } catch (IOException e) {
      // No such address here, or somebody else has it; the first is enough.
    }
    return servers;
  }

  int port() {
    return servers.get(0).getAddress().getPort();
  }

  @Override
  public void close() {
    servers.forEach(server -> server.stop(0));
    workers.shutdownNow();
  }
}
