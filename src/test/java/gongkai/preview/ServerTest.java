package gongkai.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.TestProject;
import gongkai.site.Remembered;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server gives out, and what it refuses. */
class ServerTest {
  private static final String SECRET = "只此一份的秘密";

  @TempDir static Path folder;
  private static Running running;

  @BeforeAll
  static void start() throws Exception {
    Path project = Files.createDirectories(folder.resolve("project"));
    Files.writeString(folder.resolve("secret.txt"), SECRET);
    Files.writeString(project.resolve("secret.txt"), SECRET);
    running = Running.in(project);
  }

  @AfterAll
  static void stop() throws IOException {
    running.close();
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static int status(String raw) {
    return Integer.parseInt(raw.split(" ")[1]);
  }

  @ParameterizedTest
  @CsvSource({
    "'',text/html; charset=utf-8",
    "ceshi/2024/,text/html; charset=utf-8",
    "assets/gongkai.css,text/css; charset=utf-8",
    "search/index.js,text/javascript; charset=utf-8",
    "feed.xml,application/xml; charset=utf-8",
    "robots.txt,text/plain; charset=utf-8",
    "ceshi/2024/attachments/a%20b.csv,text/csv; charset=utf-8",
    "ceshi/2024/attachments/%E9%87%87%E8%B4%AD%E6%98%8E%E7%BB%86.pdf,application/pdf"
  })
  void says_what_kind_of_file_it_gives(String path, String type) throws Exception {
    HttpResponse<byte[]> answer = running.get(path);
    assertEquals(200, answer.statusCode());
    assertEquals(type, header(answer, "Content-Type"));
    assertEquals("no-store", header(answer, "Cache-Control"));
    assertEquals("default-src 'self'", header(answer, "Content-Security-Policy"));
    assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
    assertTrue(answer.body().length > 0);
  }

  @Test
  void gives_a_file_as_it_is() throws Exception {
    byte[] file = Files.readAllBytes(running.project.path("content/reports/ceshi/2024/a b.csv"));
    assertArrayEquals(file, running.get("ceshi/2024/attachments/a%20b.csv").body());
  }

  @Test
  void leads_from_a_folder_to_its_page() throws Exception {
    HttpResponse<byte[]> answer = running.get("ceshi/2024");
    assertEquals(302, answer.statusCode());
    assertEquals("/ceshi/2024/", header(answer, "Location"));
  }

  @Test
  void has_a_page_for_what_is_not_there() throws Exception {
    HttpResponse<byte[]> answer = running.get("no/such/page.html");
    assertEquals(404, answer.statusCode());
    assertTrue(new String(answer.body(), StandardCharsets.UTF_8).contains("preview.js"));
    assertEquals(404, running.get("_gongkai/none").statusCode());
  }

  @Test
  void a_head_request_gets_the_length_alone() throws Exception {
    HttpResponse<byte[]> answer = running.send("HEAD", "assets/gongkai.css");
    assertEquals(200, answer.statusCode());
    assertEquals(0, answer.body().length);
    int length = running.get("assets/gongkai.css").body().length;
    assertEquals(String.valueOf(length), header(answer, "Content-Length"));
    assertEquals(200, running.send("HEAD", "_gongkai/events").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-3,206,0,4",
    "bytes=4-,206,4,-1",
    "bytes=-5,206,-5,-1",
    "bytes=2-999999,206,2,-1",
    "bytes=999999-,416,0,0",
    "bytes=-0,416,0,0",
    "'bytes=0-1,3-4',200,0,-1",
    "bytes=5-2,200,0,-1",
    "lines=1-2,200,0,-1",
    "bytes=-,200,0,-1"
  })
  void gives_a_part_where_one_is_asked_for(String range, int status, int from, int to)
      throws Exception {
    String path = "ceshi/2024/attachments/a%20b.csv";
    byte[] whole = running.get(path).body();
    HttpResponse<byte[]> answer = running.get(path, "Range", range);
    assertEquals(status, answer.statusCode());
    if (status == 416) {
      assertEquals("bytes */" + whole.length, header(answer, "Content-Range"));
      return;
    }
    int first = from < 0 ? whole.length + from : from;
    int end = to < 0 ? whole.length : to;
    assertArrayEquals(Arrays.copyOfRange(whole, first, end), answer.body());
    String place = "bytes " + first + "-" + (end - 1) + "/" + whole.length;
    assertEquals(status == 206 ? place : "", header(answer, "Content-Range"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "BREW"})
  void can_only_be_read(String method) throws Exception {
    String answer =
        running.raw(
            method + " / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-A: b\r\n\r\n");
    assertEquals(405, status(answer));
    assertTrue(answer.contains("Allow: GET, HEAD"), answer);
    assertFalse(answer.contains("X-A"), "a request must not be echoed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:80",
        "127.0.0.1.evil.example",
        "localhost.",
        "0.0.0.0",
        "[::2]",
        "",
        "127.0.0.1@evil.example"
      })
  void answers_to_no_name_but_its_own(String host) throws Exception {
    String answer =
        running.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    assertEquals(421, status(answer));
    assertFalse(answer.contains("ceshi"), answer);
  }

  @Test
  void answers_to_no_name_at_all_neither() throws Exception {
    assertEquals(421, status(running.raw("GET / HTTP/1.0\r\n\r\n")));
    String two = "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil\r\nConnection: close\r\n\r\n";
    assertEquals(421, status(running.raw(two)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1", "127.0.0.1:1", "[::1]:8080"})
  void answers_to_its_own_names(String host) throws Exception {
    String answer =
        running.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    assertEquals(200, status(answer));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/../../secret.txt",
        "/ceshi/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/%2E%2E%2fsecret.txt",
        "/ceshi/..%2f..%2f..%2fsecret.txt",
        "/..%5csecret.txt",
        "/ceshi/%5c..%5c..%5csecret.txt",
        "/./index.html",
        "/index.html%00.txt",
        "/%00",
        "/%0d%0aX-Injected:1",
        "/%c0%ae%c0%ae/secret.txt",
        "/%zz",
        "/%e9%87",
        "/%",
        "http://evil.example/",
        "http://127.0.0.1/",
        "//evil.example/index.html"
      })
  void no_path_leaves_the_site(String target) throws Exception {
    String answer = running.rawGet(target);
    assertEquals(400, status(answer), answer);
    assertFalse(answer.contains(SECRET));
    assertFalse(answer.contains("X-Injected"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/secret.txt",
        "/data/site.yaml",
        "/%252e%252e/secret.txt",
        "//",
        "/ceshi//2024/",
        "/_gongkai/preview.js/../../x.class",
        "/_gongkai/proof/../../data/site.yaml",
        "/_gongkai/proof/ceshi/1999.html",
        "/_gongkai/Desk.class",
        "/_gongkai/fact?place=x"
      })
  void gives_nothing_but_the_site(String target) throws Exception {
    String answer = running.rawGet(target);
    assertTrue(List.of(400, 404).contains(status(answer)), answer);
    assertFalse(answer.contains(SECRET));
    assertFalse(answer.contains("网站名称:"));
  }

  @Test
  void slow_and_endless_requests_hold_nobody_up() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 60; i++) {
        Socket socket = new Socket("127.0.0.1", running.preview.port());
        socket.setSoTimeout(30_000);
        socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: local".getBytes());
        slow.add(socket);
      }
      assertEquals(200, running.get("").statusCode());
      for (Socket socket : slow) {
        assertTrue(isEnded(socket), "the server ends what never comes to an end");
      }
      assertEquals(200, running.get("").statusCode());
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  private static boolean isEnded(Socket socket) {
    try (InputStream in = socket.getInputStream()) {
      return in.readAllBytes().length == 0;
    } catch (SocketTimeoutException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  @Test
  void endless_headers_are_cut_off() throws Exception {
    StringBuilder request = new StringBuilder("GET / HTTP/1.1\r\nHost: localhost\r\n");
    for (int i = 0; i < 20_000; i++) {
      request.append("X-").append(i).append(": ").append("x".repeat(50)).append("\r\n");
    }
    String answer;
    try {
      answer = running.raw(request + "\r\n");
    } catch (IOException e) {
      answer = ""; // Cut off while it was still being sent.
    }
    assertFalse(answer.startsWith("HTTP/1.1 200"), answer);
    assertEquals(200, running.get("").statusCode());
  }

  @Test
  void listens_on_this_computer_alone() throws Exception {
    for (InetAddress address : InetAddress.getAllByName(InetAddress.getLocalHost().getHostName())) {
      if (!address.isLoopbackAddress()) {
        int port = running.preview.port();
        assertThrows(IOException.class, () -> new Socket(address, port).close());
      }
    }
    assertTrue(InetAddress.getByName(running.preview.address().getHost()).isLoopbackAddress());
  }

  @Test
  void listens_on_the_newer_loopback_address_too() throws Exception {
    InetAddress newer = InetAddress.getByName("::1");
    assumeTrue(canBind(newer), "this computer has no ::1");
    try (Socket socket = new Socket(newer, running.preview.port())) {
      assertTrue(socket.isConnected());
    }
  }

  private static boolean canBind(InetAddress address) {
    try (ServerSocket probe = new ServerSocket(0, 1, address)) {
      return probe.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void takes_the_next_port_where_one_is_taken(@TempDir Path other) throws Exception {
    int taken = running.preview.port();
    TestProject.copyOf(Running.MODEL, other);
    try (Preview second = Preview.start(other, taken, false, Remembered.NOTHING, findings -> {})) {
      assertTrue(second.port() > taken, second.port() + " after " + taken);
    }
  }

  @Test
  void says_when_no_port_is_free(@TempDir Path other) throws Exception {
    TestProject.copyOf(Running.MODEL, other);
    try (ServerSocket last = new ServerSocket(65_535, 1, InetAddress.getByName("127.0.0.1"))) {
      assertTrue(last.isBound());
      IOException e =
          assertThrows(
              BindException.class,
              () -> Preview.start(other, 65_535, false, Remembered.NOTHING, findings -> {}));
      assertEquals("端口 65535 和它之后的都被占用 → 用 --port 另指定一个", e.getMessage());
    }
  }
}
