package org.summitarchive.schedule;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML with each element on a line, indented. */
final class XmlLines {

  private final XMLStreamWriter xml;
  private int level;

  XmlLines(XMLStreamWriter xml) {
    this.xml = xml;
  }

  void begin() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
  }

  void end() throws XMLStreamException {
    xml.writeEndDocument();
    xml.close();
  }

  /** Begins an element that holds others; attributes without a value are left out. */
  void open(String name, String... attributes) throws XMLStreamException {
    start(name, attributes);
    level++;
  }

  void close() throws XMLStreamException {
    level--;
    indent();
    xml.writeEndElement();
  }

  void element(String name, String text, String... attributes) throws XMLStreamException {
    start(name, attributes);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  /** An element that is only there where it says something. */
  void optional(String name, String text) throws XMLStreamException {
    if (!text.isEmpty()) {
      element(name, text);
    }
  }

  private void start(String name, String... attributes) throws XMLStreamException {
    indent();
    xml.writeStartElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty() || attributes[i].equals("name")) {
        xml.writeAttribute(attributes[i], attributes[i + 1]);
      }
    }
  }

  private void indent() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(level));
  }
}
