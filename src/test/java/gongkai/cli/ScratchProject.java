package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TagBuilder;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A project of two bureaus in a folder of its own, to be archived, changed and damaged. */
final class ScratchProject {
  static final String FIRST = "data/yibao/2024.yaml";
  private static final Path MODELS = Path.of("src/test/resources/gongkai/cli");
  private static final Path CODES = Path.of("data/subjects/2024.csv");

  private final Path folder;

  /** What a command printed, and its exit code. */
  record Said(int code, String out, String err) {}

  private ScratchProject(Path folder) {
    this.folder = folder;
  }

  /** With formats and look of the program's own, and without a repository. */
  static ScratchProject in(Path folder) throws IOException {
    ScratchProject project = new ScratchProject(folder);
    project.write("data/site.yaml", "网站名称: 某市部门决算公开\n主办单位: 某市财政局\n电子邮箱: caizheng@example.gov.cn\n");
    project.write("data/subjects/2024.csv", Files.readString(CODES));
    project.bureau("yibao", "某市医疗保障局", "henan.yaml");
    project.bureau("weijian", "某市卫生健康委员会", "sichuan.yaml");
    return project;
  }

  private void bureau(String slug, String name, String model) throws IOException {
    write("data/" + slug + "/bureau.yaml", "名称: " + name + "\n地区: 某省某市\n自称: 我部门\n");
    write("data/" + slug + "/2024.yaml", Files.readString(MODELS.resolve(model)));
    for (String text : List.of("职责", "机构设置")) {
      write("content/reports/" + slug + "/2024/" + text + ".md", "某市" + text + "的说明。\n");
    }
  }

  /** With a repository that holds the project on its main branch. */
  ScratchProject committed() throws GitAPIException {
    try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
      git.add().addFilepattern(".").call();
      PersonIdent somebody = new PersonIdent("某人", "some@example.gov.cn");
      git.commit()
          .setMessage("项目")
          .setAuthor(somebody)
          .setCommitter(somebody)
          .setSign(false)
          .call();
    }
    return this;
  }

  Path folder() {
    return folder;
  }

  Path git() {
    return folder.resolve(".git");
  }

  void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /** Replaces a text that must be there. */
  void change(String file, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertTrue(text.contains(from), from);
    write(file, text.replace(from, to));
  }

  /** Runs a command on this project. */
  Said run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--project", folder.toString()));
    int code =
        Main.run(
            new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
    return new Said(code, out.toString(), err.toString());
  }

  /** Branch or tag → what it refers to. */
  SortedMap<String, String> refs() throws IOException {
    try (Repository git = repository()) {
      SortedMap<String, String> refs = new TreeMap<>();
      for (Ref ref : git.getRefDatabase().getRefs()) {
        refs.put(ref.getName(), String.valueOf(ref.getObjectId()));
      }
      return refs;
    }
  }

  /** The name of the tree that something refers to. */
  String tree(String name) throws IOException {
    try (Repository git = repository()) {
      return git.resolve(name + "^{tree}").name();
    }
  }

  Repository repository() throws IOException {
    return Git.open(folder.toFile()).getRepository();
  }

  /** Every link between pages must lead to one; gives how many there are. */
  static int requireLinks(SortedMap<String, byte[]> pages) {
    int links = 0;
    for (Map.Entry<String, byte[]> page : pages.entrySet()) {
      if (page.getKey().endsWith(".html")) {
        String html = new String(page.getValue(), StandardCharsets.UTF_8);
        for (Element element : Jsoup.parse(html).select("[href],[src]")) {
          String to = element.hasAttr("href") ? element.attr("href") : element.attr("src");
          String path = URI.create("file:/" + page.getKey()).resolve(to).getPath().substring(1);
          assertTrue(pages.containsKey(path), page.getKey() + " → " + to);
          links++;
        }
      }
    }
    return links;
  }

  /** The published site. */
  SortedMap<String, byte[]> site() throws IOException {
    SortedMap<String, byte[]> pages = new TreeMap<>();
    Path site = folder.resolve("site");
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        pages.put(site.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return pages;
  }

  /** Puts another content into a file of a freeze, past its list of sums. */
  void tamper(String tag, String path, String text) throws IOException {
    try (Repository git = repository();
        RevWalk walk = new RevWalk(git);
        ObjectInserter objects = git.newObjectInserter()) {
      RevTag named = walk.parseTag(git.resolve("refs/tags/" + tag));
      RevCommit commit = walk.parseCommit(named.getObject());
      DirCache files = DirCache.read(walk.getObjectReader(), commit.getTree());
      DirCacheEntry entry = files.getEntry(path);
      entry.setObjectId(objects.insert(Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8)));
      CommitBuilder forged = new CommitBuilder();
      forged.setTreeId(files.writeTree(objects));
      forged.setAuthor(commit.getAuthorIdent());
      forged.setCommitter(commit.getCommitterIdent());
      forged.setMessage(commit.getFullMessage());
      TagBuilder again = new TagBuilder();
      again.setTag(tag);
      again.setObjectId(objects.insert(forged), Constants.OBJ_COMMIT);
      again.setTagger(named.getTaggerIdent());
      again.setMessage(named.getFullMessage());
      RefUpdate update = git.updateRef("refs/tags/" + tag);
      update.setNewObjectId(objects.insert(again));
      update.setForceUpdate(true);
      objects.flush();
      update.update();
    }
  }

  /** Every file outside the repository with its content. */
  SortedMap<String, String> files() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.startsWith(git())) {
          files.put(folder.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return files;
  }
}
