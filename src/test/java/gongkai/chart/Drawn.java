package gongkai.chart;

import gongkai.figure.Figure;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A drawn figure read back, as a reader with a plain font would see it. */
record Drawn(Element svg) {

  /** Words in the frame; a box one em high. */
  record Box(String words, double left, double right, double top, double bottom, boolean ringKey) {
    double x() {
      return (left + right) / 2;
    }

    double y() {
      return (top + bottom) / 2;
    }

    boolean overlaps(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  static Drawn of(Figure figure) {
    return of(Charts.svg(figure, "figure"));
  }

  /** Fails if the text is not well-formed XML. */
  static Drawn of(String svg) {
    try {
      return new Drawn(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
              .getDocumentElement());
    } catch (Exception e) {
      throw new AssertionError("not XML: " + svg, e);
    }
  }

  List<Element> elements(String name) {
    NodeList found = svg.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  List<Element> marks() {
    return elements("*").stream()
        .filter(e -> e.getAttribute("class").startsWith("chart__mark "))
        .toList();
  }

  double height() {
    return Double.parseDouble(svg.getAttribute("viewBox").split(" ")[3]);
  }

  String words() {
    return String.join("|", boxes().stream().map(Box::words).toList());
  }

  List<Box> boxes() {
    List<Box> boxes = new ArrayList<>();
    for (Element text : elements("text")) {
      double y = number(text, "y");
      if (text.getElementsByTagName("tspan").getLength() == 0) {
        boxes.add(box(text, y));
        continue;
      }
      for (Node n = text.getFirstChild(); n != null; n = n.getNextSibling()) {
        Element span = (Element) n;
        y = span.hasAttribute("y") ? number(span, "y") : y;
        y += span.hasAttribute("dy") ? number(span, "dy") : 0;
        boxes.add(box(span, y));
      }
    }
    return boxes;
  }

  private static Box box(Element e, double y) {
    double font = Double.parseDouble(inherited(e, "font-size"));
    double width = Words.width(e.getTextContent()) * font;
    String anchor = inherited(e, "text-anchor");
    double left =
        number(e, "x") - (anchor.equals("end") ? width : anchor.equals("middle") ? width / 2 : 0);
    boolean ringKey = e.getTagName().equals("text") && e.getTextContent().matches("[①-⑳]|\\d+");
    return new Box(
        e.getTextContent(), left, left + width, y - 0.87 * font, y + 0.13 * font, ringKey);
  }

  private static String inherited(Node e, String attribute) {
    if (!(e instanceof Element element)) {
      return "start";
    }
    String own = element.getAttribute(attribute);
    return own.isEmpty() ? inherited(e.getParentNode(), attribute) : own;
  }

  private static double number(Element e, String attribute) {
    return Double.parseDouble(e.getAttribute(attribute));
  }
}
