package org.summitarchive.schedule;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.diagnostic.SourceText;

/**
 * Reads XML whole. A document type is refused, so nothing is ever fetched and nothing grows by
 * being read; so is what nests over 64 levels.
 */
final class XmlTree {

  private static final int MOST_LEVELS = 64;

  private final SourceText file;
  private final XMLStreamReader reader;

  private XmlTree(SourceText file, XMLStreamReader reader) {
    this.file = file;
    this.reader = reader;
  }

  /** Empty where it is no such XML, which is reported. */
  static Optional<Entry> read(SourceText file, Diagnostics diagnostics) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(file.text()));
      return Optional.of(new XmlTree(file, reader).root());
    } catch (RefusedException e) {
      diagnostics.error(e.position, "broken-xml", e.problem, e.hint);
    } catch (XMLStreamException e) {
      int offset = e.getLocation() == null ? 0 : e.getLocation().getCharacterOffset();
      diagnostics.error(
          file.positionAt(offset),
          "broken-xml",
          "this is not well-formed XML",
          "mend it here or just before, or export the file again");
    }
    return Optional.empty();
  }

  private Entry root() throws XMLStreamException {
    while (reader.next() != XMLStreamConstants.START_ELEMENT) {
      if (reader.getEventType() == XMLStreamConstants.DTD) {
        throw new RefusedException(
            SourcePosition.startOf(file.path()),
            "a document type is refused",
            "remove `<!DOCTYPE`");
      }
    }
    Entry root = element(1);
    while (reader.hasNext()) {
      reader.next();
    }
    return root;
  }

  private Entry element(int level) throws XMLStreamException {
    String name = reader.getLocalName();
    SourcePosition position = position();
    if (level > MOST_LEVELS) {
      throw new RefusedException(position, "this nests too deeply", "is it a schedule?");
    }
    List<Entry> children = new ArrayList<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String attribute = reader.getAttributeLocalName(i);
      children.add(new Entry(attribute, position, reader.getAttributeValue(i), List.of()));
    }
    StringBuilder text = new StringBuilder();
    for (int event = reader.next();
        event != XMLStreamConstants.END_ELEMENT;
        event = reader.next()) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> children.add(element(level + 1));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(reader.getText());
        default -> {} // comments and the like say nothing
      }
    }
    return new Entry(name, position, text.toString(), children);
  }

  /** The parser stands behind the tag; it began at the sign before. */
  private SourcePosition position() {
    int behind = reader.getLocation().getCharacterOffset();
    return file.positionAt(file.text().lastIndexOf('<', Math.max(0, behind - 1)));
  }

  private static final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SourcePosition position;
    private final String problem;
    private final String hint;

    RefusedException(SourcePosition position, String problem, String hint) {
      super(problem);
      this.position = position;
      this.problem = problem;
      this.hint = hint;
    }
  }
}
