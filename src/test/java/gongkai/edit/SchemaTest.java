package gongkai.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import gongkai.finding.Finding;
import gongkai.finding.Findings;
import gongkai.money.Unit;
import gongkai.source.Binder;
import gongkai.source.Node;
import gongkai.source.RandomYaml;
import gongkai.source.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Editors show by the schemas what this program says when it reads; another's validator judges. */
class SchemaTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
  private static final int FILES_OF_A_KIND = 120;

  /** What a schema can see: unknown and missing keys, numbers, kinds of values, blanks. */
  private static final Set<String> SEEN = Set.of("数据-03", "数据-04", "数据-06", "数据-07", "数据-08");

  /** A range of numbers that a record asks for; the vocabulary does not know it. */
  private static final Set<String> UNSEEN = Set.of("attachment-limit");

  private static Schema schema(Kind kind) {
    byte[] file = Schemas.files().get(Schemas.name(kind));
    return REGISTRY.getSchema(new String(file, StandardCharsets.UTF_8), InputFormat.JSON);
  }

  private static List<String> faults(Kind kind, String yaml) {
    return schema(kind).validate(yaml, InputFormat.YAML).stream().map(Error::toString).toList();
  }

  private static Stream<Path> yaml(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String part : List.of("data", "content", "themes")) {
      if (Files.isDirectory(folder.resolve(part))) {
        try (Stream<Path> all = Files.walk(folder.resolve(part))) {
          all.filter(file -> kind(folder, file).isPresent()).forEach(files::add);
        }
      }
    }
    return files.stream();
  }

  private static Optional<Kind> kind(Path folder, Path file) {
    return Kind.of(folder.relativize(file).toString().replace('\\', '/'));
  }

  private static List<Path> projects(String folder) throws IOException {
    try (Stream<Path> cases = Files.list(Path.of("src/test", folder))) {
      return cases.filter(Files::isDirectory).sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> every_schema_is_one() {
    Schema draft = REGISTRY.getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"));
    return Schemas.files().entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () -> {
                      String text = new String(file.getValue(), StandardCharsets.UTF_8);
                      assertEquals(List.of(), draft.validate(text, InputFormat.JSON));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> what_is_published_is_accepted() throws IOException {
    List<Path> projects = new ArrayList<>(projects("sites"));
    projects.add(Path.of(""));
    List<DynamicTest> tests = new ArrayList<>();
    for (Path project : projects) {
      yaml(project)
          .forEach(
              file ->
                  tests.add(
                      DynamicTest.dynamicTest(
                          file.toString(),
                          () ->
                              assertEquals(
                                  List.of(),
                                  faults(
                                      kind(project, file).orElseThrow(),
                                      Files.readString(file))))));
    }
    assertTrue(tests.size() > 50, "no files found");
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> what_is_refused_for_what_a_schema_sees_is_refused() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path project : projects("sites-invalid")) {
      List<String> findings = Files.readAllLines(project.resolve("findings.txt"));
      for (Path file : yaml(project).toList()) {
        String path = project.relativize(file).toString().replace('\\', '/');
        List<String> seen = findings.stream().filter(f -> isSeen(f, path)).toList();
        if (!seen.isEmpty() && !UNSEEN.contains(project.getFileName().toString())) {
          tests.add(
              DynamicTest.dynamicTest(
                  project.getFileName().toString(),
                  () ->
                      assertFalse(
                          faults(kind(project, file).orElseThrow(), Files.readString(file))
                              .isEmpty(),
                          seen.toString())));
        }
      }
    }
    assertTrue(tests.size() >= 8, tests.size() + " samples");
    return tests.stream();
  }

  private static boolean isSeen(String finding, String file) {
    boolean missingPart = finding.contains("没有填“");
    return finding.startsWith(file + ":")
        && !missingPart
        && SEEN.stream().anyMatch(rule -> finding.contains("[" + rule + "]"));
  }

  @TestFactory
  Stream<DynamicTest> files_made_at_random_are_judged_alike() {
    return Stream.of(Kind.values())
        .map(kind -> DynamicTest.dynamicTest(kind.word(), () -> requireAlike(kind)));
  }

  private static void requireAlike(Kind kind) {
    int refused = 0;
    Schema schema = schema(kind);
    for (int seed = 0; seed < FILES_OF_A_KIND; seed++) {
      String good = new RandomYaml(seed, false).file(kind.type(), kind.isList());
      String text = seed % 3 == 0 ? good : spoilt(good, new Random(seed));
      List<Finding> found = read(kind, text);
      List<Error> faults = schema.validate(text, InputFormat.YAML);
      refused += found.isEmpty() ? 0 : 1;
      assertEquals(
          found.isEmpty(), faults.isEmpty(), "seed " + seed + "\n" + text + found + "\n" + faults);
    }
    assertTrue(refused > FILES_OF_A_KIND / 6, refused + " of them spoilt");
  }

  private static List<Finding> read(Kind kind, String text) {
    Findings findings = new Findings();
    Node node = YamlReader.read("a.yaml", text, findings).orElseThrow();
    if (kind.isList()) {
      Binder.bindList(kind.type(), node, findings);
    } else {
      Binder.bind(kind.type(), node, Unit.TEN_THOUSAND_YUAN, findings);
    }
    return findings.sorted();
  }

  /** One line with a key changed into something that may not stand there, or that may. */
  private static String spoilt(String good, Random random) {
    List<String> lines = new ArrayList<>(good.lines().toList());
    List<Integer> keys = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).matches(" *(- )?(?!小数|附件上限)[^ {:\"]+: .*")) {
        keys.add(i);
      }
    }
    if (keys.isEmpty()) {
      return good;
    }
    int at = keys.get(random.nextInt(keys.size()));
    String key = lines.get(at).replaceFirst(": .*", "");
    String value = lines.get(at).substring(key.length());
    List<String> spoils =
        List.of(
            key + "：乙" + value,
            key + ": 约五万",
            key + ":",
            key + ": [甲]",
            key + ": {甲: 乙}",
            key + ": 1.5",
            key + ": \"12\"",
            key + ": 2025-02-23",
            key + ": 2024",
            key + ": 2025-13");
    lines.set(at, spoils.get(random.nextInt(spoils.size())));
    return String.join("\n", lines) + "\n";
  }

  @Test
  void every_key_has_a_title_and_an_explanation() throws IOException {
    for (byte[] file : Schemas.files().values()) {
      JsonNode schema = new JsonMapper().readTree(file);
      for (JsonNode properties : schema.findValues("properties")) {
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
          if (!property.getValue().has("const")) {
            assertEquals(property.getKey(), property.getValue().path("title").asText());
            String text = property.getValue().path("description").asText();
            assertTrue(text.matches("(?s).*\\p{IsHan}.*"), property.getKey() + ": " + text);
          }
        }
      }
    }
  }
}
