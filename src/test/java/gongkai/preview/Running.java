package gongkai.preview;

import gongkai.TestProject;
import gongkai.finding.Finding;
import gongkai.site.Remembered;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A preview of a project that a test changes. */
final class Running implements AutoCloseable {
  static final Path MODEL = Path.of("src/test/sites/annexes");
  static final String PAGE = "ceshi/2024/index.html";
  private static final int SECONDS = 60;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  final TestProject project;
  final Preview preview;
  private final BlockingQueue<List<Finding>> rounds = new LinkedBlockingQueue<>();

  private Running(TestProject project, boolean poll) throws Exception {
    this.project = project;
    this.preview = Preview.start(project.folder(), 0, poll, Remembered.NOTHING, rounds::add);
    round();
  }

  /** Waits until the site has been made once. */
  static Running in(Path folder) throws Exception {
    return new Running(TestProject.copyOf(MODEL, folder), false);
  }

  /** Of a project that is there already. */
  static Running of(Path folder) throws Exception {
    return new Running(new TestProject(folder), true);
  }

  static Running polling(Path folder) throws Exception {
    return new Running(TestProject.copyOf(MODEL, folder), true);
  }

  /** Waits for the next round, and gives what it found. */
  List<Finding> round() throws InterruptedException {
    List<Finding> findings = rounds.poll(SECONDS, TimeUnit.SECONDS);
    if (findings == null) {
      throw new AssertionError("no round");
    }
    return findings;
  }

  /** Waits for a round after which there are errors, or none. */
  List<Finding> roundWithErrors(boolean errors) throws InterruptedException {
    List<Finding> findings = round();
    while (findings.stream().anyMatch(Finding::isError) != errors) {
      findings = round();
    }
    return findings;
  }

  /** How many rounds there were that nobody has waited for, once none has come for a while. */
  int roundsUntilQuiet() throws InterruptedException {
    int count = 0;
    while (rounds.poll(2, TimeUnit.SECONDS) != null) {
      count++;
    }
    return count;
  }

  URI uri(String path) {
    return URI.create(preview.address() + path);
  }

  HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    return send("GET", path, headers);
  }

  HttpResponse<byte[]> send(String method, String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path)).method(method, HttpRequest.BodyPublishers.noBody());
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
  }

  String text(String path) throws Exception {
    return new String(get(path).body(), StandardCharsets.UTF_8);
  }

  /** Waits until a page shows a text. */
  void until(String path, String text) throws Exception {
    for (int i = 0; i < SECONDS * 20 && !text(path).contains(text); i++) {
      Thread.sleep(50);
    }
    if (!text(path).contains(text)) {
      throw new AssertionError(path + " never shows " + text);
    }
  }

  /** Sends a request as it is written, and gives all that comes back. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", preview.port())) {
      socket.setSoTimeout(SECONDS * 1000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The answer to a request for a target, written as it is. */
  String rawGet(String target) throws IOException {
    return raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  }

  @Override
  public void close() throws IOException {
    preview.close();
  }
}
