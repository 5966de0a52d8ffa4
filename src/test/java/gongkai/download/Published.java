package gongkai.download;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gongkai.site.Builder;
import gongkai.site.Project;
import gongkai.site.ProjectReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A built site, read by other libraries than those that wrote it. */
record Published(SortedMap<String, byte[]> files) {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  static Published of(Path folder, Optional<String> baseUrl) {
    try {
      Project project = ProjectReader.read(folder, Optional.empty()).project();
      return new Published(
          Builder.build(project, baseUrl, Optional.empty(), 1, (done, of) -> {}).site().pages());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folders of the reports. */
  List<String> reports() {
    return files.keySet().stream()
        .filter(name -> name.endsWith("/report.json"))
        .map(name -> name.substring(0, name.length() - "report.json".length()))
        .toList();
  }

  String text(String address) {
    return new String(files.get(address), StandardCharsets.UTF_8);
  }

  Document page(String address) {
    return Jsoup.parse(text(address));
  }

  JsonNode json(String address) throws IOException {
    return JSON.readTree(files.get(address));
  }

  /** The lines of a CSV, its header the first of them. */
  List<List<String>> csv(String address) throws IOException {
    return CSVFormat.RFC4180.parse(new StringReader(text(address).substring(1))).stream()
        .map(line -> line.toList())
        .toList();
  }

  XSSFWorkbook workbook(String address) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(files.get(address)));
  }
}
