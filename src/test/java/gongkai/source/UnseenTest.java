package gongkai.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.finding.Finding;
import gongkai.finding.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody sees is told, whether it stands in a file or is written with an escape. */
class UnseenTest {
  @TempDir private Path folder;

  private Optional<String> read(String text, Findings findings) throws IOException {
    Files.writeString(folder.resolve("a.md"), text);
    return new Sources(folder).text("a.md", findings);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x00, 0x07, 0x7F, 0x85, 0x200B, 0x202E, 0x2028, 0xE000, 0xFFFF, 0xE0001})
  void a_file_that_holds_it_is_not_read(int unseen) throws IOException {
    Findings findings = new Findings();
    String text = "一行\n甲" + Character.toString(unseen) + "乙\n";
    assertEquals(Optional.empty(), read(text, findings));
    assertEquals(1, findings.sorted().size());
    String told = findings.sorted().get(0).toString();
    assertTrue(told.startsWith("a.md:2:2: 错误 [数据-20] 这里有看不见的字符 U+"), told);
  }

  @Test
  void what_is_seen_is_read() throws IOException {
    Findings findings = new Findings();
    String text = "甲\t乙\u3000丙\u00A0𠮷 “引”\n";
    assertEquals(Optional.of(text), read(text, findings));
    assertEquals(List.of(), findings.sorted());
  }

  @Test
  void an_escape_in_yaml_makes_none() {
    Findings findings = new Findings();
    Node root = YamlReader.read("a.yaml", "名称: \"甲\\u202E乙\"\n", findings).orElseThrow();
    Node name = ((Node.Mapping) root).entries().get("名称").value();
    assertEquals("甲乙", ((Node.Scalar) name).text());
    assertEquals(List.of("数据-20"), findings.sorted().stream().map(Finding::rule).toList());
  }
}
