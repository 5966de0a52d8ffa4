package gongkai.portal;

import gongkai.account.Correction;
import gongkai.account.PublicationDate;
import gongkai.page.Digest;
import gongkai.page.Links;
import gongkai.page.Shell;
import gongkai.prose.Snippet;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The lists for machines: the Atom feed, {@code sitemap.xml} and {@code robots.txt}. */
final class Lists {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final Shell shell;
  private final Digests digests;

  Lists(Shell shell, Digests digests) {
    this.shell = shell;
    this.digests = digests;
  }

  /** One entry of the feed. */
  private record Entry(PublicationDate date, String id, String title, Digest digest, String text) {}

  /**
   * One entry for each publication and each correction that has a date (RFC 4287), newest first.
   * Where only the month is known, its first day stands for it, because a feed knows no months.
   */
  Optional<byte[]> feed() {
    List<Entry> entries = new ArrayList<>();
    for (Digest digest : digests.all()) {
      digest
          .published()
          .ifPresent(
              date ->
                  entries.add(new Entry(date, "", digest.title(), digest, "公开于" + date.chinese())));
      for (Correction c : digest.corrections()) {
        String title = "更正：" + digest.title() + "（" + c.fact() + "）";
        String text = Snippet.plain(c.reason().markdown());
        entries.add(new Entry(c.date(), c.date() + c.fact(), title, digest, text));
      }
    }
    entries.sort(Comparator.comparing(Entry::date).reversed().thenComparing(Entry::title));
    return entries.isEmpty() ? Optional.empty() : Optional.of(xml(writer -> feed(writer, entries)));
  }

  private void feed(XMLStreamWriter xml, List<Entry> entries) throws XMLStreamException {
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    element(xml, "id", id("feed"));
    element(xml, "title", shell.info().name());
    element(xml, "updated", time(entries.get(0).date()));
    xml.writeStartElement("author");
    element(xml, "name", shell.info().organiser().orElse(shell.info().name()));
    xml.writeEndElement();
    link(xml, "self", "feed.xml");
    link(xml, "alternate", Shell.HOME);
    for (Entry entry : entries) {
      xml.writeStartElement("entry");
      element(xml, "id", id(entry.digest().address() + "#" + entry.id()));
      element(xml, "title", entry.title());
      element(xml, "updated", time(entry.date()));
      link(xml, "alternate", entry.digest().address());
      element(xml, "summary", entry.text());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void link(XMLStreamWriter xml, String kind, String address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", kind);
    xml.writeAttribute("href", shell.url(address).orElse(Links.encoded(address)));
  }

  /** The same for as long as the site keeps its name and the page its address. */
  private String id(String what) {
    String name = shell.info().name() + "/" + what;
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** China keeps one time, eight hours ahead of UTC. */
  private static String time(PublicationDate date) {
    String iso = date.iso();
    String day = iso.length() == 7 ? iso + "-01" : iso.substring(0, 10);
    String minute = iso.length() > 10 ? iso.substring(11) : "00:00";
    return day + "T" + minute + ":00+08:00";
  }

  /** All pages for search engines (sitemaps.org); none where the site's address is not known. */
  Optional<byte[]> sitemap(List<String> pages) {
    if (shell.url("").isEmpty()) {
      return Optional.empty();
    }
    List<String> all = new ArrayList<>(pages);
    digests.all().forEach(digest -> all.add(digest.address()));
    all.sort(Comparator.naturalOrder());
    return Optional.of(
        xml(
            xml -> {
              xml.writeStartElement("urlset");
              xml.writeDefaultNamespace(SITEMAP);
              for (String page : all) {
                xml.writeStartElement("url");
                element(xml, "loc", shell.url(page).orElseThrow());
                xml.writeEndElement();
              }
              xml.writeEndElement();
            }));
  }

  byte[] robots() {
    String map = shell.url("sitemap.xml").map(url -> "Sitemap: " + url + "\n").orElse("");
    return Shell.bytes("User-agent: *\nAllow: /\n" + map);
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  /** What writes a document. */
  private interface Body {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  private static byte[] xml(Body body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      body.write(xml);
      xml.writeEndDocument();
      xml.close();
      return bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
