package gongkai.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteZipTest {
  private static SortedMap<String, byte[]> site() {
    SortedMap<String, byte[]> site = new TreeMap<>();
    for (String address : List.of("index.html", "附件/决算.xlsx", "a/b.csv")) {
      site.put(address, ("内容 " + address).getBytes(StandardCharsets.UTF_8));
    }
    return site;
  }

  private static byte[] zip(Optional<String> epoch) throws IOException {
    return SiteZip.of(site(), SiteZip.time(epoch).orElseThrow());
  }

  @Test
  void the_same_site_is_the_same_bytes_in_every_time_zone() throws IOException {
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      byte[] early = zip(Optional.empty());
      byte[] dated = zip(Optional.of("1756684800"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Honolulu"));
      assertArrayEquals(early, zip(Optional.empty()));
      assertArrayEquals(dated, zip(Optional.of("1756684800")));
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void entries_are_sorted_named_in_utf_8_and_carry_one_time_and_nothing_else() throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip =
        new ZipInputStream(
            new ByteArrayInputStream(zip(Optional.of("1756684800"))), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        assertEquals(LocalDateTime.of(2025, 9, 1, 0, 0), entry.getTimeLocal());
        assertEquals(null, entry.getExtra());
        assertEquals(
            "内容 " + entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertEquals(List.of("a/b.csv", "index.html", "附件/决算.xlsx"), names);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "—",
      value = {
        "—, 1980-01-01T00:00:02",
        "0, 1980-01-01T00:00:02",
        "-5, 1980-01-01T00:00:02",
        "1756684801, 2025-09-01T00:00:01",
        "99999999999, 2107-12-31T23:59:58",
        "99999999999999999, —",
        "heute, —",
        "'', —"
      })
  void the_time_is_fixed_or_that_of_the_source(String epoch, String time) {
    assertEquals(
        Optional.ofNullable(time).map(LocalDateTime::parse),
        SiteZip.time(Optional.ofNullable(epoch)));
  }
}
