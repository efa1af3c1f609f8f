package org.summitarchive.yaml;

import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/**
 * Makes folded texts ({@code >}) literal ones ({@code |}). YAML would fold their line breaks to
 * spaces, which do not belong between Han characters.
 */
final class FoldedText {

  private FoldedText() {}

  /** The same YAML, every character in its place, without folded texts. */
  static String asLiteral(String yaml) {
    if (yaml.indexOf('>') < 0) {
      return yaml;
    }
    StringBuilder literal = new StringBuilder(yaml);
    try {
      Parser parser = Events.parser(yaml);
      int index = 0;
      int offset = 0;
      for (Event event = parser.getEvent();
          !event.is(Event.ID.StreamEnd);
          event = parser.getEvent()) {
        if (event instanceof ScalarEvent scalar && scalar.isFolded()) {
          int start = scalar.getStartMark().getIndex();
          offset = yaml.offsetByCodePoints(offset, start - index);
          index = start;
          replaceIndicator(literal, offset);
        }
      }
    } catch (RuntimeException e) {
      return literal.toString(); // reported when the events are read in earnest
    }
    return literal.toString();
  }

  /** Where a tag or an anchor stands before the indicator the text stays: these are mistakes. */
  private static void replaceIndicator(StringBuilder yaml, int offset) {
    if (yaml.charAt(offset) == '>') {
      yaml.setCharAt(offset, '|');
    }
  }
}
