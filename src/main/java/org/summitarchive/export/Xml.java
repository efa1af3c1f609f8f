package org.summitarchive.export;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an XML document of elements without mixed content, a line for each element that is opened
 * as a block. What XML cannot hold, control characters and lone surrogates, is left out.
 */
final class Xml {

  private final StringWriter text;
  private final XMLStreamWriter writer;

  Xml(int expectedSize) {
    text = new StringWriter(expectedSize);
    try {
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      writer.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** Opens an element that starts a line. */
  Xml open(String name, String... attributes) {
    try {
      writer.writeCharacters("\n");
      writer.writeStartElement(name);
      return attributes(attributes);
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  Xml close() {
    try {
      writer.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** Closes an element on a line of its own. */
  Xml closeBlock() {
    try {
      writer.writeCharacters("\n");
      writer.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  Xml leaf(String name, String content, String... attributes) {
    open(name, attributes);
    try {
      writer.writeCharacters(clean(content));
    } catch (XMLStreamException e) {
      throw failure(e);
    }
    return close();
  }

  Xml empty(String name, String... attributes) {
    try {
      writer.writeCharacters("\n");
      writer.writeEmptyElement(name);
      return attributes(attributes);
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** Closes the last element, and the document. */
  String finish() {
    closeBlock();
    try {
      writer.writeEndDocument();
      writer.close();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
    return text.append('\n').toString();
  }

  private Xml attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
    }
    return this;
  }

  private static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(Xml::isCharacter).forEach(clean::appendCodePoint);
        return clean.toString();
      }
    }
    return text;
  }

  private static boolean isPlain(char c) {
    return c >= 0x20 && c < 0xD800;
  }

  private static boolean isCharacter(int c) {
    return c >= 0x20
        ? c < 0xD800 || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF)
        : c == '\t' || c == '\n' || c == '\r';
  }

  private static IllegalStateException failure(XMLStreamException e) {
    return new IllegalStateException("a document in memory can be written", e);
  }
}
