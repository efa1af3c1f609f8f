package org.summitarchive.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** The parser's events; what it cannot parse becomes a mistake in a maintainer's words. */
final class Events {

  private final YamlPart part;
  private final Parser parser;
  private final Deque<Event> open = new ArrayDeque<>();
  private @Nullable ScalarEvent lastScalar;

  Events(YamlPart part) {
    this.part = part;
    this.parser = parser(FoldedText.asLiteral(part.text()));
  }

  static Parser parser(String yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    return new ParserImpl(new StreamReader(yaml), options);
  }

  Event next() {
    Event event = parse();
    if (event.is(Event.ID.SequenceStart) || event.is(Event.ID.MappingStart)) {
      open.push(event);
    } else if (event.is(Event.ID.SequenceEnd) || event.is(Event.ID.MappingEnd)) {
      open.pop();
    } else if (event instanceof ScalarEvent scalar) {
      lastScalar = scalar;
    }
    return event;
  }

  private Event parse() {
    try {
      return parser.getEvent();
    } catch (MarkedYAMLException e) {
      throw new SyntaxMistakes(part, lastScalar, open.peek()).of(e);
    } catch (RuntimeException e) {
      throw new SyntaxMistakes(part, lastScalar, open.peek()).unknown();
    }
  }
}
