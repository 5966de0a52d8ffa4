package gongkai.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The configurations in {@code src/docs/serving}, each run by the server it is for, where that is
 * installed: without privileges, on a free port of this machine alone.
 */
class ServingTest {
  private static final Path CONFIGURATIONS = Path.of("src/docs/serving");
  private static final String PAGE = "<!DOCTYPE html><title>页</title>" + "<p>决算公开</p>".repeat(200);
  private static final List<String> TEXTS =
      List.of("html", "css", "js", "csv", "txt", "json", "jsonld", "xml", "svg");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "csv", "text/csv; charset=utf-8",
          "txt", "text/plain; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "jsonld", "application/ld+json; charset=utf-8",
          "xml", "application/xml; charset=utf-8",
          "svg", "image/svg+xml; charset=utf-8",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  /** A web server, and what its configuration stands in when it is tested. */
  enum Server {
    NGINX("nginx.conf", "/usr/sbin/nginx", "-p", "RUN", "-e", "RUN/err", "-c", "RUN/conf") {
      @Override
      String around(String configuration) {
        return "daemon off;\npid RUN/pid;\nerror_log RUN/err;\nevents {}\nhttp {\naccess_log off;\n"
            + Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                .map(kind -> kind + "_temp_path RUN/" + kind + ";\n")
                .reduce("", String::concat)
            + configuration.replace("listen 80;", "listen 127.0.0.1:PORT;")
            + "\n}\n";
      }
    },
    APACHE("apache.conf", "/usr/sbin/apache2", "-X", "-f", "RUN/conf") {
      @Override
      String around(String configuration) {
        return "ServerRoot RUN\nPidFile RUN/pid\nErrorLog RUN/err\nListen 127.0.0.1:PORT\n"
            + "ServerName localhost\nTypesConfig /dev/null\n"
            + Stream.of(
                    "mpm_event",
                    "authz_core",
                    "mime",
                    "dir",
                    "alias",
                    "headers",
                    "filter",
                    "deflate")
                .map(m -> "LoadModule " + m + "_module /usr/lib/apache2/modules/mod_" + m + ".so\n")
                .reduce("", String::concat)
            + configuration.replace("*:80", "127.0.0.1:PORT");
      }
    },
    CADDY("caddy.conf", "/usr/bin/caddy", "run", "--adapter", "caddyfile", "--config", "RUN/conf") {
      @Override
      String around(String configuration) {
        return "{\nadmin off\nauto_https off\n}\n"
            + configuration.replace("juesuan.example.gov.cn", "127.0.0.1:PORT");
      }
    };

    private final String file;
    private final List<String> command;

    Server(String file, String... command) {
      this.file = file;
      this.command = List.of(command);
    }

    abstract String around(String configuration);
  }

  @TempDir Path folder;
  private Path www;
  private Path run;
  private int port;
  private Optional<Process> process = Optional.empty();

  @BeforeEach
  void publishASite() throws Exception {
    www = folder.resolve("www");
    run = Files.createDirectories(folder.resolve("run"));
    try (WebRoot web = WebRoot.open(www, false);
        NextRelease next = web.next()) {
      for (String page : List.of("index.html", "404.html", "jiaozuo/2024/index.html")) {
        next.put(page, (PAGE + page).getBytes(StandardCharsets.UTF_8));
      }
      for (String type : TYPES.keySet()) {
        next.put("数据/文件." + type, "{}\n".repeat(1000).getBytes(StandardCharsets.UTF_8));
      }
      next.put("assets/gongkai.css", "a{}".getBytes(StandardCharsets.UTF_8));
      next.commit(5);
    }
    if (isRoot()) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
      Files.setPosixFilePermissions(run, PosixFilePermissions.fromString("rwxrwxrwx"));
    }
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private void start(Server server, String configuration) throws Exception {
    assumeTrue(Files.isExecutable(Path.of(server.command.get(0))), "没有安装 " + server + "，跳过");
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    String text = server.around(configuration.replace("/srv/juesuan", www.toString()));
    Files.writeString(run.resolve("conf"), here(text));
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"));
    }
    server.command.forEach(word -> command.add(here(word)));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(run.resolve("out").toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "HOME",
                run.toString(),
                "XDG_DATA_HOME",
                run.toString(),
                "XDG_CONFIG_HOME",
                run.toString()));
    process = Optional.of(builder.start());
    awaitStart();
  }

  private String here(String text) {
    return text.replace("RUN", run.toString()).replace("PORT", String.valueOf(port));
  }

  private void awaitStart() throws Exception {
    for (int i = 0; i < 100; i++) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        return;
      } catch (IOException e) {
        assertTrue(process.get().isAlive(), Files.readString(run.resolve("out")));
        Thread.sleep(100);
      }
    }
    throw new AssertionError("not started: " + Files.readString(run.resolve("out")));
  }

  @AfterEach
  void stop() throws Exception {
    if (process.isPresent()) {
      process.get().destroy();
      if (!process.get().waitFor(10, TimeUnit.SECONDS)) {
        process.get().destroyForcibly().waitFor();
      }
    }
  }

  private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .build()
        .send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<?> response, String name) {
    return String.join("; ", response.headers().allValues(name));
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource
  void a_server_as_configured_serves_the_release_and_nothing_else(Server server) throws Exception {
    start(server, Files.readString(CONFIGURATIONS.resolve(server.file)));
    requirePages("/");
    requireTypes("/");
    requireMissing("/", "404.html");
    HttpResponse<byte[]> css = get("/assets/gongkai.css");
    assertEquals("max-age=3600", header(css, "Cache-Control"));
    requireSwitch();
  }

  @Test
  void under_a_path_of_another_site_nginx_serves_it_as_well() throws Exception {
    String location = Files.readString(CONFIGURATIONS.resolve("nginx-subpath.conf"));
    start(
        Server.NGINX,
        "server {\nlisten 80;\nlocation / { return 200 other; }\n" + location + "\n}\n");
    HttpResponse<byte[]> bare = get("/juesuan");
    assertEquals(301, bare.statusCode());
    requirePages("/juesuan/");
    requireTypes("/juesuan/");
    requireMissing("/juesuan/", "404.html");
    assertEquals("other", text(get("/elsewhere")));
  }

  private void requirePages(String path) throws Exception {
    for (String page : List.of("", "index.html", "jiaozuo/2024/", "jiaozuo/2024/index.html")) {
      HttpResponse<byte[]> response = get(path + page);
      assertEquals(200, response.statusCode(), page);
      assertTrue(text(response).startsWith(PAGE), page);
      requireHeaders(response);
      assertEquals("no-cache", header(response, "Cache-Control"), page);
      HttpResponse<byte[]> again = get(path + page, "If-None-Match", header(response, "ETag"));
      assertEquals(304, again.statusCode(), page);
    }
    HttpResponse<byte[]> folder = get(path + "jiaozuo/2024");
    assertTrue(List.of(301, 302, 308).contains(folder.statusCode()), "" + folder.statusCode());
    assertTrue(header(folder, "Location").endsWith(path + "jiaozuo/2024/"));
  }

  private static void requireHeaders(HttpResponse<?> response) {
    String policy =
        "default-src 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";
    assertEquals(policy, header(response, "Content-Security-Policy"));
    assertEquals("nosniff", header(response, "X-Content-Type-Options"));
    assertEquals("DENY", header(response, "X-Frame-Options"));
    assertEquals("strict-origin-when-cross-origin", header(response, "Referrer-Policy"));
  }

  private void requireTypes(String path) throws Exception {
    for (Map.Entry<String, String> type : TYPES.entrySet()) {
      String file = path + "%E6%95%B0%E6%8D%AE/%E6%96%87%E4%BB%B6." + type.getKey();
      HttpResponse<byte[]> plain = get(file);
      assertEquals(200, plain.statusCode(), file);
      assertEquals(type.getValue(), header(plain, "Content-Type").toLowerCase(), file);
      HttpResponse<byte[]> packed = get(file, "Accept-Encoding", "gzip");
      if (TEXTS.contains(type.getKey())) {
        assertEquals("gzip", header(packed, "Content-Encoding"), file);
        assertTrue(header(packed, "Vary").contains("Accept-Encoding"), file);
        byte[] unpacked =
            new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
        assertArrayEquals(plain.body(), unpacked, file);
        HttpResponse<byte[]> again =
            get(file, "Accept-Encoding", "gzip", "If-None-Match", header(packed, "ETag"));
        assertEquals(304, again.statusCode(), file);
      } else {
        assertArrayEquals(plain.body(), packed.body(), file);
      }
    }
  }

  /** Files that are not there, are hidden, or folders without a page. */
  private void requireMissing(String path, String page) throws Exception {
    Files.createDirectories(www.resolve("current/.git"));
    Files.writeString(www.resolve("current/.git/config"), "x");
    for (String name : List.of("none", "none/none.html", ".MANIFEST", ".git/config", "assets/")) {
      HttpResponse<byte[]> response = get(path + name);
      boolean folder = name.equals("assets/");
      assertTrue(response.statusCode() == 404 || folder && response.statusCode() == 403, name);
      assertTrue(text(response).endsWith(page), name);
      assertEquals(
          "text/html; charset=utf-8", header(response, "Content-Type").toLowerCase(), name);
      requireHeaders(response);
    }
  }

  /** What is published while the server runs is served at once. */
  private void requireSwitch() throws Exception {
    try (WebRoot web = WebRoot.open(www, false);
        NextRelease next = web.next()) {
      next.put("index.html", "新".getBytes(StandardCharsets.UTF_8));
      next.commit(5);
    }
    assertEquals("新", text(get("/")));
    assertEquals(404, get("/jiaozuo/2024/").statusCode());
  }
}
