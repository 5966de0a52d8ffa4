package gongkai.source;

import gongkai.finding.Findings;
import gongkai.finding.Location;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of one project. Nothing outside its folder is ever read. */
public final class Sources {
  private static final long LARGEST = 4L << 20;
  private static final String RULE = "数据-01";
  static final String UNSEEN = "数据-20";
  private static final int MOST_TOLD = 20;

  private final Path root;
  private final Path realRoot;

  /**
   * @throws IOException if the folder cannot be read
   */
  public Sources(Path root) throws IOException {
    this.root = root.toAbsolutePath().normalize();
    this.realRoot = root.toRealPath();
  }

  public Path root() {
    return root;
  }

  /** Whether there is a file or folder of that name in the project. */
  public boolean has(String file) {
    return resolve(file).filter(Files::exists).isPresent();
  }

  /** Names in a folder in the order of their code points; hidden files and backups left out. */
  public List<String> list(String folder) throws IOException {
    Optional<Path> path = folder(folder);
    if (path.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path.get())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(Sources::isMeant)
          .sorted()
          .toList();
    }
  }

  private static boolean isMeant(String name) {
    return !name.startsWith(".") && !name.endsWith("~") && !name.equals("Thumbs.db");
  }

  /** Whether there is a folder of that name, in the project itself. */
  public boolean isFolder(String file) throws IOException {
    return folder(file).isPresent();
  }

  private Optional<Path> folder(String folder) throws IOException {
    Optional<Path> path = resolve(folder).filter(Files::isDirectory);
    return path.isPresent() && path.get().toRealPath().startsWith(realRoot)
        ? path
        : Optional.empty();
  }

  /** Nothing if this system can have no file of that name. */
  private Optional<Path> resolve(String file) {
    try {
      return Optional.of(root.resolve(file));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /**
   * The text of a file with line ends as LF and without byte order mark, or nothing and a finding.
   *
   * @throws IOException if the disk fails
   */
  public Optional<String> text(String file, Findings findings) throws IOException {
    Location at = Location.of(file);
    Optional<byte[]> bytes = bytes(file, LARGEST, at, findings);
    return bytes.isEmpty() ? Optional.empty() : decode(bytes.get(), at, findings);
  }

  /**
   * A file as it is, or nothing and a finding.
   *
   * @param largest the most it may weigh, in bytes
   * @param at where the project names the file
   * @throws IOException if the disk fails
   */
  public Optional<byte[]> bytes(String file, long largest, Location at, Findings findings)
      throws IOException {
    Path path = resolve(file).orElse(root).normalize();
    if (!path.startsWith(root)) {
      findings.error("数据-09", at, "路径指到项目文件夹之外", "只能用项目文件夹里的文件");
      return Optional.empty();
    }
    boolean named = !at.file().equals(file);
    if (!Files.isRegularFile(path)) {
      findings.error(RULE, at, "没有" + (named ? "文件 " + file : "这个文件"), "补上文件，或改正写着它的地方");
      return Optional.empty();
    }
    if (!path.toRealPath().startsWith(realRoot)) {
      findings.error("数据-09", at, "这是一个指到项目文件夹之外的链接", "把文件本身放进项目文件夹");
      return Optional.empty();
    }
    if (Files.size(path) > largest) {
      findings.error(RULE, at, "文件超过 " + (largest >> 20) + " MB", "检查是否放错了文件");
      return Optional.empty();
    }
    return Optional.of(Files.readAllBytes(path));
  }

  private static Optional<String> decode(byte[] bytes, Location at, Findings findings) {
    try {
      String text = strict(StandardCharsets.UTF_8, bytes).toString();
      String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return seen(
          clean.indexOf('\r') < 0 ? clean : clean.replace("\r\n", "\n").replace('\r', '\n'),
          at,
          findings);
    } catch (CharacterCodingException e) {
      findings.error(RULE, at, "这个文件" + encoding(bytes), "在编辑器里另存为 UTF-8");
      return Optional.empty();
    }
  }

  /**
   * The text, if every character of it can be seen; or else a finding in each line that has one.
   */
  private static Optional<String> seen(String text, Location file, Findings findings) {
    int at = Unseen.first(text, 0);
    if (at < 0) {
      return Optional.of(text);
    }
    int line = 1;
    int start = 0;
    for (int told = 0; at >= 0 && told < MOST_TOLD; told++) {
      for (int end = text.indexOf('\n', start); end >= 0 && end < at; ) {
        line++;
        start = end + 1;
        end = text.indexOf('\n', start);
      }
      findings.error(
          UNSEEN,
          new Location(file.file(), line, at - start + 1),
          Unseen.message(text, at),
          "删去这几个字，重新打一遍");
      int next = text.indexOf('\n', at);
      at = next < 0 ? -1 : Unseen.first(text, next);
    }
    return Optional.empty();
  }

  /** Names what the bytes seem to be. */
  private static String encoding(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] & bytes[1] & 0xFF) == 0xFE) {
      return "是 UTF-16（Unicode）编码";
    }
    try {
      strict(Charset.forName("GB18030"), bytes);
      return "是 GBK（ANSI）编码";
    } catch (CharacterCodingException e) {
      return "不是 UTF-8 编码";
    }
  }

  private static CharBuffer strict(Charset charset, byte[] bytes) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes));
  }
}
