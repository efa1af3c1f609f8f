package org.summitarchive.markdown;

import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.CharacterClasses;
import org.summitarchive.model.Citation;
import org.summitarchive.model.Locator;
import org.summitarchive.model.Locators;
import org.summitarchive.model.Reference;
import org.summitarchive.model.Segment;

/** Reads links of the form {@code [text](address)}, where the text has no marks in it. */
final class SimpleLinks {

  /** What a link begins with is for flexmark to say. */
  static final int UNKNOWN = -2;

  private final Characters text;
  private final SimpleLines lines;
  private final ProseWriter out;
  private final Mistakes mistakes;

  SimpleLinks(Characters text, SimpleLines lines, ProseWriter out, Mistakes mistakes) {
    this.text = text;
    this.lines = lines;
    this.out = out;
    this.mistakes = mistakes;
  }

  /** Writes the link that begins with a bracket; returns where it ends, or a negative number. */
  int write(int bracket, int from, int to) {
    int close = labelEnd(bracket, to);
    int end = close < 0 ? -1 : addressEnd(close + 2, to);
    if (end < 0 || (bracket > from && text.charAt(bracket - 1) == '!')) {
      return -1;
    }
    int address = close + 2;
    Destination destination = Destinations.read(text.substring(address, end));
    String label = label(bracket + 1, close);
    if (destination instanceof Destination.Address found) {
      address(found.href(), label.isEmpty() ? found.href() : label);
    } else if (destination instanceof Destination.Item item) {
      item(new Reference(item.id(), mistakes.at(address)), label);
    } else if (!label.isEmpty()
        || !(destination instanceof Destination.Place place)
        || !cites(place, address)) {
      return -1;
    }
    return end + 1;
  }

  /** The code point with which a link's text begins, or {@link ProseWriter#NAME}. */
  int first(int bracket, int to) {
    int close = labelEnd(bracket, to);
    if (close > bracket + 1) {
      return text.charAt(bracket + 1);
    }
    int end = close < 0 ? -1 : addressEnd(close + 2, to);
    boolean name =
        end >= 0 && Destinations.read(text.substring(close + 2, end)) instanceof Destination.Item;
    return name ? ProseWriter.NAME : UNKNOWN;
  }

  /** The bracket that ends a link's text; -1 where it is not followed by an address. */
  private int labelEnd(int bracket, int to) {
    int close = bracket + 1;
    int lineStart = close;
    while (close < to && !PlainCharacters.isBareLink(text, close)) {
      char c = text.charAt(close);
      if (c == '\n' && close > lineStart) {
        lineStart = lines.next(close, to);
        if (lineStart < 0) {
          return -1;
        }
        close = lineStart;
      } else if (PlainCharacters.isPlain(c)) {
        close++;
      } else {
        break;
      }
    }
    boolean ends = close + 1 < to && text.charAt(close) == ']' && text.charAt(close + 1) == '(';
    boolean spaced =
        CharacterClasses.isSpace(text.charAt(close - 1))
            || (bracket + 1 < to && CharacterClasses.isSpace(text.charAt(bracket + 1)));
    boolean footnote = text.startsWith("^", bracket + 1);
    return ends && !spaced && !footnote ? close : -1;
  }

  /** What stands between the brackets, its lines joined. */
  private String label(int start, int close) {
    int lineEnd = text.indexOf('\n', start);
    if (lineEnd < 0 || lineEnd > close) {
      return text.substring(start, close);
    }
    StringBuilder label = new StringBuilder();
    int line = start;
    while (lineEnd >= 0 && lineEnd < close) {
      text.appendTo(label, line, lineEnd);
      line = lines.next(lineEnd, close);
      if (!LineBreaks.vanishes(text.charAt(lineEnd - 1), text.charAt(line))) {
        label.append('\n');
      }
      lineEnd = text.indexOf('\n', line);
    }
    text.appendTo(label, line, close);
    return label.toString();
  }

  private int addressEnd(int start, int to) {
    int end = start;
    while (end < to && isAddressPart(text.charAt(end))) {
      end++;
    }
    return end > start && end < to && text.charAt(end) == ')' ? end : -1;
  }

  private static boolean isAddressPart(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '-' && c <= ':')
        || c == '#'
        || c == '?'
        || c == '=';
  }

  private void address(String href, String label) {
    out.html("<a");
    out.attribute("href", href);
    out.html(">");
    out.text(label);
    out.html("</a>");
  }

  private void item(Reference reference, String label) {
    if (label.isEmpty()) {
      out.segment(new Segment.Link(reference, null));
      out.setLast(ProseWriter.NAME);
    } else {
      out.segment(new Segment.Link(reference, HtmlText.escape(label)));
      out.setLast(label.charAt(label.length() - 1));
    }
  }

  private boolean cites(Destination.Place place, int address) {
    Reference source = new Reference(place.source(), mistakes.at(address));
    String where = place.place();
    Locator locator =
        where == null ? null : Locators.read(where, source.position(), new Diagnostics());
    if (where != null && locator == null) {
      return false;
    }
    out.segment(new Segment.Note(new Citation(source, locator)));
    return true;
  }
}
