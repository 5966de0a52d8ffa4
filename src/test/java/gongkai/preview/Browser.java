package gongkai.preview;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium, driven by its own protocol over a web socket. Used by one thread. */
final class Browser implements AutoCloseable {
  private static final int SECONDS = 60;
  private static final JsonMapper JSON = new JsonMapper();

  private final Process process;
  private final Path profile;
  private final WebSocket socket;
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<String> complaints = new ArrayList<>();
  private int calls;

  private Browser(Process process, Path profile, URI page) {
    this.process = process;
    this.profile = profile;
    this.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(page, new Ear()).join();
    call("Page.enable", Map.of());
    call("Runtime.enable", Map.of());
    call("Log.enable", Map.of());
  }

  /** The program, if this computer has it. */
  static Optional<Path> program() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(n -> Path.of(folder, n)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Browser start(Path program) throws Exception {
    Path profile = Files.createTempDirectory("browser");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--window-size=1280,900",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      return new Browser(process, profile, page(profile));
    } catch (Exception e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static URI page(Path profile) throws Exception {
    Path file = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < SECONDS * 10; i++) {
      if (Files.exists(file) && !Files.readString(file).isBlank()) {
        URI list = URI.create("http://127.0.0.1:" + Files.readAllLines(file).get(0) + "/json/list");
        String text =
            HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString())
                .body();
        for (JsonNode target : JSON.readTree(text)) {
          if (target.get("type").asString().equals("page")) {
            return URI.create(target.get("webSocketDebuggerUrl").asString());
          }
        }
      }
      Thread.sleep(100);
    }
    throw new IOException("Chromium does not answer");
  }

  /** Takes in what the browser says. */
  private final class Ear implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        hear(JSON.readTree(text.toString()));
        text.setLength(0);
      }
      from.request(1);
      return null;
    }
  }

  private void hear(JsonNode message) {
    if (message.has("id")) {
      answers.remove(message.get("id").asInt()).complete(message);
      return;
    }
    String method = message.get("method").asString();
    if (method.equals("Runtime.exceptionThrown")
        || method.equals("Log.entryAdded") && isError(message)) {
      synchronized (complaints) {
        complaints.add(message.get("params").toString());
      }
    }
  }

  private static boolean isError(JsonNode message) {
    return message.get("params").get("entry").get("level").asString().equals("error");
  }

  /** Errors of scripts and policies since the start. */
  List<String> complaints() {
    synchronized (complaints) {
      return List.copyOf(complaints);
    }
  }

  private JsonNode call(String method, Map<String, Object> parameters) {
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("id", ++calls);
    message.put("method", method);
    message.put("params", parameters);
    answers.put(calls, answer);
    socket.sendText(JSON.writeValueAsString(message), true).join();
    return answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  void open(URI address) throws InterruptedException {
    call("Page.navigate", Map.of("url", address.toString()));
    until("document.readyState === 'complete' && location.href === '" + address + "'");
  }

  /** The value of an expression, as text. */
  String value(String expression) {
    JsonNode answer =
        call(
            "Runtime.evaluate",
            Map.of("expression", "String(" + expression + ")", "awaitPromise", true));
    return answer.path("result").path("result").path("value").asString("");
  }

  /** Waits until an expression holds. */
  void until(String condition) throws InterruptedException {
    for (int i = 0; i < SECONDS * 20; i++) {
      if (value(condition).equals("true")) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("never: " + condition + "\n" + value("document.body.innerText"));
  }

  /** Presses a key, as a person would. */
  void press(String key) {
    Map<String, Object> event = new LinkedHashMap<>(Map.of("type", "keyDown", "key", key));
    if (key.equals("Tab")) {
      event.put("windowsVirtualKeyCode", 9);
    } else if (key.equals("Enter")) {
      event.put("windowsVirtualKeyCode", 13);
      event.put("text", "\r");
    } else if (key.equals("Escape")) {
      event.put("windowsVirtualKeyCode", 27);
    }
    call("Input.dispatchKeyEvent", event);
    event.put("type", "keyUp");
    event.remove("text");
    call("Input.dispatchKeyEvent", event);
  }

  /** Saves what it shows as a picture. */
  void picture(Path file) throws IOException {
    String data =
        call("Page.captureScreenshot", Map.of("format", "png"))
            .path("result")
            .path("data")
            .asString();
    Files.write(file, Base64.getDecoder().decode(data));
  }

  @Override
  public void close() throws IOException {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().join();
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
