package gongkai.download;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs an XLSX anew without the clock: the library dates the document, so that the same tables
 * would be other bytes every time.
 */
final class Archive {
  /** Early, but not the first moment that a ZIP can name: Java adds the time zone to that one. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String DATED = "docProps/core.xml";
  private static final Pattern DATE = Pattern.compile("<dcterms:created.*?</dcterms:created>");

  // Places in the records of a ZIP (APPNOTE 4.3), which java.util.zip reads from a stream only
  // where sizes stand before the data, or are not in ZIP64.
  private static final int END_SIZE = 22;
  private static final int END_COUNT = 10;
  private static final int END_DIRECTORY = 16;
  private static final int ENTRY_SIZE = 46;
  private static final int ENTRY_PACKED = 20;
  private static final int ENTRY_LENGTH = 24;
  private static final int ENTRY_NAME = 28;
  private static final int ENTRY_PLACE = 42;
  private static final int HEADER_SIZE = 30;

  private Archive() {}

  /** The same files, undated. */
  static byte[] undated(byte[] archive) {
    ByteBuffer zip = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    int end = archive.length - END_SIZE;
    int at = zip.getInt(end + END_DIRECTORY);
    ByteArrayOutputStream out = new ByteArrayOutputStream(archive.length);
    Inflater inflater = new Inflater(true);
    try (ZipOutputStream packed = new ZipOutputStream(out)) {
      // Stored, not deflated: what a deflater makes differs from one zlib to the next.
      packed.setMethod(ZipOutputStream.STORED);
      for (int left = zip.getShort(end + END_COUNT); left > 0; left--) {
        int length = zip.getShort(at + ENTRY_NAME);
        String name = new String(archive, at + ENTRY_SIZE, length, StandardCharsets.US_ASCII);
        inflater.reset();
        inflater.setInput(
            archive,
            zip.getInt(at + ENTRY_PLACE) + HEADER_SIZE + length,
            zip.getInt(at + ENTRY_PACKED));
        byte[] content = new byte[zip.getInt(at + ENTRY_LENGTH)];
        if (inflater.inflate(content) != content.length) {
          throw new IllegalStateException(name);
        }
        put(packed, name, name.equals(DATED) ? undatedXml(content) : content);
        at += ENTRY_SIZE + length;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DataFormatException e) {
      throw new IllegalStateException(e);
    } finally {
      inflater.end();
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream packed, String name, byte[] content) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    packed.putNextEntry(entry);
    packed.write(content);
  }

  private static byte[] undatedXml(byte[] content) {
    String xml = new String(content, StandardCharsets.UTF_8);
    return DATE.matcher(xml).replaceFirst("").getBytes(StandardCharsets.UTF_8);
  }
}
