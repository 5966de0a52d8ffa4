package gongkai.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"archive/2024", "archive/2024.12", "archive/caizheng/2024.1", "archive/财政/2024"})
  void is_read_as_it_is_written(String name) {
    assertEquals(name, Label.parse(name).orElseThrow().toString());
    assertEquals(name, Label.parse(name.substring("archive/".length())).orElseThrow().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "archive/",
        "archive/24",
        "archive/2024.0",
        "archive/2024.01",
        "archive/a/b/2024",
        "v2024",
        "archive/2024/a"
      })
  void other_names_are_none(String name) {
    assertEquals(Optional.empty(), Label.parse(name));
  }
}
