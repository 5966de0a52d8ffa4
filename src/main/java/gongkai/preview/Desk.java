package gongkai.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import gongkai.page.Links;
import gongkai.review.Excerpt;
import gongkai.source.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers requests with what the last view shows. Safe for many threads. */
final class Desk implements HttpHandler {
  private static final int FOUND = 302;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int NOT_ALLOWED = 405;
  private static final int MISDIRECTED = 421;
  private static final int BROKEN = 500;
  private static final int NOT_YET = 503;
  private static final String INDEX = "index.html";
  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Panel panel;
  private final Path project;
  private final Events events = new Events();
  private volatile View view = View.NONE;

  Desk(Path project) {
    this.project = project;
    this.panel = new Panel(project);
  }

  /** Shows another view from now on, and tells the pages that are open. */
  void show(View next) {
    view = next;
    events.tell(next.number());
  }

  Events events() {
    return events;
  }

  @Override
  public void handle(HttpExchange exchange) {
    try {
      Optional<Answer> refusal = refusal(exchange);
      Optional<Target> target = Target.of(exchange.getRequestURI());
      if (refusal.isPresent()) {
        refusal.get().send(exchange);
      } else if (target.isEmpty()) {
        Answer.plain(BAD_REQUEST, "这不是网站里的地址").send(exchange);
      } else if (target.get().path().equals(Paths.EVENTS) && isGet(exchange)) {
        events.open(exchange);
      } else {
        Optional<String> range =
            Optional.ofNullable(exchange.getRequestHeaders().getFirst("Range"));
        answer(target.get()).part(range).send(exchange);
      }
    } catch (IOException e) {
      exchange.close(); // Whoever asked has gone.
    }
  }

  private static boolean isGet(HttpExchange exchange) {
    return exchange.getRequestMethod().equals("GET");
  }

  private static Optional<Answer> refusal(HttpExchange exchange) {
    if (!isGet(exchange) && !exchange.getRequestMethod().equals("HEAD")) {
      return Optional.of(Answer.plain(NOT_ALLOWED, "这里只能读").with("Allow", "GET, HEAD"));
    }
    // A page of another site must not reach this one under a name of its own.
    List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
    return hosts.size() == 1 && OWN_NAMES.contains(name(hosts.get(0)))
        ? Optional.empty()
        : Optional.of(Answer.plain(MISDIRECTED, "请用 127.0.0.1 或 localhost 打开预览"));
  }

  private static String name(String host) {
    return host.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
  }

  private Answer answer(Target target) throws IOException {
    try {
      return target.path().startsWith(Paths.OWN)
          ? own(target, view)
          : page(address(target.path()), view);
    } catch (RuntimeException | StackOverflowError e) {
      return Answer.plain(BROKEN, "程序出错，请告诉维护者：" + e);
    }
  }

  private static String address(String path) {
    return path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
  }

  private Answer page(String address, View now) {
    Optional<byte[]> file = now.page(address);
    if (file.isEmpty()) {
      return missing(address, now);
    }
    if (!address.endsWith(".html")) {
      return Answer.of(Answer.OK, MediaTypes.of(address), file.get());
    }
    Optional<String> place = place(address, now);
    String html =
        place
            .flatMap(now::proof)
            .flatMap(proof -> proof.page(address))
            .orElseGet(() -> new String(file.get(), StandardCharsets.UTF_8));
    return Answer.html(Answer.OK, dressed(html, address, now));
  }

  private String dressed(String html, String address, View now) {
    return Dressing.of(
        html, now.stamp(address), panel.over(address, now), place(address, now).orElse(""));
  }

  /** The report that a page belongs to. */
  private static Optional<String> place(String address, View now) {
    String[] steps = address.split("/");
    if (steps.length < 3) {
      return Optional.empty();
    }
    String place = steps[0] + "/" + steps[1];
    return now.state()
        .filter(s -> s.project().reports().stream().anyMatch(r -> r.place().equals(place)))
        .map(s -> place);
  }

  private Answer missing(String address, View now) {
    if (now.page(address + "/" + INDEX).isPresent()) {
      String to = "/" + Links.encoded(address) + "/";
      return Answer.plain(FOUND, "在 " + to).with("Location", to);
    }
    if (now.number() == 0) {
      String wait = Document.of("正在生成网站", "<p>生成好以后，这一页会自己换成网站的页面。</p>\n");
      return Answer.html(NOT_YET, dressed(wait, address, now));
    }
    if (now.state().isEmpty() || place(address, now).isPresent()) {
      String sorry = Document.of("这一页还不能显示", "<p>改好下面列出的地方，它会自己出现。</p>\n");
      return Answer.html(NOT_FOUND, dressed(sorry, address, now));
    }
    // Its links start from the site's root, wherever it stands in for another page.
    String html =
        now.page("404.html")
            .map(page -> new String(page, StandardCharsets.UTF_8))
            .map(page -> page.replaceFirst("<head>", "<head>\n<base href=\"/\">"))
            .orElseGet(() -> Document.of("没有这一页", "<p><a href=\"/\">首页</a></p>\n"));
    return Answer.html(NOT_FOUND, dressed(html, address, now));
  }

  private Answer own(Target target, View now) throws IOException {
    String name = target.path().substring(Paths.OWN.length());
    return switch (name) {
      case "preview.js", "preview.css" -> resource(name);
      case "events" -> Answer.of(Answer.OK, "text/event-stream; charset=utf-8", new byte[0]);
      case "state" -> state(address(query(target, "page").replaceFirst("^/", "")), now);
      case "findings.html" -> Answer.html(Answer.OK, findings(now));
      case "fact" -> fact(query(target, "place"), query(target, "fact"), now);
      default -> name.startsWith("proof/") ? sheet(name, now) : Answer.plain(NOT_FOUND, "没有");
    };
  }

  private static String query(Target target, String name) {
    return target.query().getOrDefault(name, "");
  }

  private static Answer resource(String name) throws IOException {
    try (InputStream in = Desk.class.getResourceAsStream(name)) {
      return Answer.of(Answer.OK, MediaTypes.of(name), in.readAllBytes());
    }
  }

  private Answer state(String address, View now) {
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("number", now.number());
    state.put("stamp", now.stamp(address));
    state.put("panel", panel.over(address, now));
    byte[] json = Json.compact(state).getBytes(StandardCharsets.UTF_8);
    return Answer.of(Answer.OK, MediaTypes.of(".json"), json);
  }

  private String findings(View now) {
    String list = now.findings().isEmpty() ? "<p>没有发现问题。</p>\n" : panel.list(now.findings(), now);
    return dressed(Document.of("全部问题", list), Paths.OWN + "findings.html", now);
  }

  private Answer fact(String place, String fact, View now) {
    return now.proof(place)
        .map(proof -> Answer.html(Answer.OK, card(proof, now).html(fact)))
        .orElseGet(() -> Answer.html(NOT_FOUND, "<p>这份报告现在读不出来，改好以后再核对。</p>\n"));
  }

  private FactCard card(Proof proof, View now) {
    return new FactCard(new Excerpt.Reader(project, now.findings()), proof);
  }

  private Answer sheet(String name, View now) {
    String place = name.substring("proof/".length()).replaceFirst("\\.html$", "");
    return now.proof(place)
        .map(proof -> Answer.html(Answer.OK, ProofSheet.of(proof)))
        .orElseGet(() -> Answer.html(NOT_FOUND, Document.of("没有核对单", "<p>这份报告现在读不出来。</p>\n")));
  }
}
