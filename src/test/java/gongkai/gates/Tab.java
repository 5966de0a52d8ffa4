package gongkai.gates;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** One tab of a browser. Used by one thread. */
public final class Tab implements WebSocket.Listener, AutoCloseable {
  private static final int SECONDS = 60;

  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final StringBuilder message = new StringBuilder();
  private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();
  private WebSocket socket;

  private Tab() {}

  static Tab connect(HttpClient http, URI address) {
    Tab tab = new Tab();
    tab.socket = http.newWebSocketBuilder().buildAsync(address, tab).join();
    tab.send("Page.enable", Map.of());
    tab.send("Network.enable", Map.of());
    tab.send("Runtime.enable", Map.of());
    tab.send("Log.enable", Map.of());
    return tab;
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    message.append(data);
    if (last) {
      JsonNode node = Chromium.JSON.readTree(message.toString());
      message.setLength(0);
      take(node);
    }
    from.request(1);
    return null;
  }

  private void take(JsonNode node) {
    if (node.has("id")) {
      waiting.remove(node.get("id").asInt()).complete(node);
      return;
    }
    JsonNode parameters = node.get("params");
    switch (node.get("method").asString()) {
      case "Page.loadEventFired" -> loaded.complete(null);
      case "Network.requestWillBeSent" ->
          requests.add(parameters.get("request").get("url").asString());
      case "Log.entryAdded" -> complaints.add(parameters.get("entry").get("text").asString());
      case "Runtime.exceptionThrown" ->
          complaints.add(parameters.get("exceptionDetails").toString());
      default -> {}
    }
  }

  /** Calls a method of the protocol. */
  public JsonNode send(String method, Map<String, Object> parameters) {
    int id = ids.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    Map<String, Object> call = new LinkedHashMap<>();
    call.put("id", id);
    call.put("method", method);
    call.put("params", parameters);
    socket.sendText(Chromium.JSON.writeValueAsString(call), true).join();
    JsonNode result = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    if (result.has("error")) {
      throw new IllegalStateException(method + ": " + result.get("error"));
    }
    return result.get("result");
  }

  /** Opens an address and waits until it is loaded. */
  public void open(String url) {
    follow(() -> send("Page.navigate", Map.of("url", url)));
  }

  /** Does what leads to another page, and waits until that is loaded. */
  public void follow(Runnable action) {
    loaded = new CompletableFuture<>();
    requests.clear();
    complaints.clear();
    action.run();
    loaded.orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  /** What was asked for since the last address was opened. */
  public List<String> requests() {
    return new ArrayList<>(requests);
  }

  /** What the browser had to complain of since: refused, missing or broken. */
  public List<String> complaints() {
    return new ArrayList<>(complaints);
  }

  /** Whether pages may run scripts of their own; {@link #evaluate} may always. */
  public void scripts(boolean on) {
    send("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  /** The value of an expression; promises are waited for. */
  public JsonNode evaluate(String script) {
    JsonNode result =
        send(
            "Runtime.evaluate",
            Map.of("expression", script, "returnByValue", true, "awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new IllegalStateException(result.get("exceptionDetails").toString());
    }
    return result.get("result").path("value");
  }

  /** The size of the window in CSS pixels. */
  public void size(int width, int height) {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /**
   * @param medium screen or print
   * @param features name → value, e.g. {@code prefers-color-scheme} → {@code dark}
   */
  public void media(String medium, Map<String, String> features) {
    List<Map<String, String>> list = new ArrayList<>();
    features.forEach((name, value) -> list.add(Map.of("name", name, "value", value)));
    send("Emulation.setEmulatedMedia", Map.of("media", medium, "features", list));
  }

  /** Presses the tabulator key. */
  public void pressTab() {
    press("rawKeyDown", "Tab", 9, "");
    press("keyUp", "Tab", 9, "");
  }

  /** Presses the enter key. */
  public void pressEnter() {
    press("keyDown", "Enter", 13, "\r");
    press("keyUp", "Enter", 13, "");
  }

  private void press(String type, String key, int code, String text) {
    send(
        "Input.dispatchKeyEvent",
        Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code, "text", text));
  }

  /** Closes the tab. */
  @Override
  public void close() {
    send("Page.close", Map.of());
    socket.abort();
  }
}
