package org.summitarchive.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Makes values of the parser's events. */
final class YamlComposer {

  static final int MOST_VALUES = 100_000;
  static final int DEEPEST = 20;

  private final YamlPart part;
  private final Diagnostics diagnostics;
  private final Events events;
  private final ScalarText texts;
  private int values;

  YamlComposer(YamlPart part, Diagnostics diagnostics) {
    this.part = part;
    this.diagnostics = diagnostics;
    this.events = new Events(part);
    this.texts = new ScalarText(part, diagnostics);
  }

  /** The one document's map; empty where there is none. */
  Optional<YamlValue.Mapping> root() {
    events.next(); // the stream's start
    if (events.next().is(Event.ID.StreamEnd)) {
      return Optional.empty();
    }
    Event first = events.next();
    YamlValue root = value(first, 0);
    events.next(); // the document's end
    Event next = events.next();
    if (!next.is(Event.ID.StreamEnd)) {
      throw new YamlMistake(
          part.position(next.getStartMark()),
          "yaml-documents",
          "a second YAML document begins here",
          "remove this line: a file has one document");
    }
    return isNothing(first) ? Optional.empty() : Optional.of(mapping(root, first));
  }

  private YamlValue.Mapping mapping(YamlValue root, Event event) {
    if (root instanceof YamlValue.Mapping mapping) {
      return mapping;
    }
    if (root instanceof YamlValue.Scalar) {
      throw new KeyMistakes(part).noColon(part.offset(event.getStartMark()));
    }
    throw new YamlMistake(
        root.position(),
        "yaml-not-a-map",
        "a list stands where keys and values are expected",
        "write `key: value`, each key in a line of its own");
  }

  /** What {@code ---} with nothing after it is to YAML. */
  private static boolean isNothing(Event event) {
    return event instanceof ScalarEvent scalar && scalar.isPlain() && scalar.getValue().isEmpty();
  }

  private YamlValue value(Event event, int depth) {
    SourcePosition position = part.position(event.getStartMark());
    limit(position, depth);
    refuseAlias(event, position);
    if (event instanceof ScalarEvent scalar) {
      refuseTag(scalar.getTag(), position);
      return new YamlValue.Scalar(texts.of(scalar), position);
    }
    if (event instanceof CollectionStartEvent start) {
      refuseTag(start.getTag(), position);
    }
    return event.is(Event.ID.SequenceStart) ? sequence(position, depth) : mapping(position, depth);
  }

  private YamlValue sequence(SourcePosition position, int depth) {
    List<YamlValue> entries = new ArrayList<>();
    for (Event e = events.next(); !e.is(Event.ID.SequenceEnd); e = events.next()) {
      entries.add(value(e, depth + 1));
    }
    return new YamlValue.Sequence(entries, position);
  }

  private YamlValue mapping(SourcePosition position, int depth) {
    Map<String, YamlValue.Entry> entries = new LinkedHashMap<>();
    for (Event e = events.next(); !e.is(Event.ID.MappingEnd); e = events.next()) {
      YamlValue key = value(e, depth + 1);
      refuseMerge(key, e);
      YamlValue value = value(events.next(), depth + 1);
      if (key instanceof YamlValue.Scalar text && !text.text().isEmpty()) {
        add(new YamlValue.Entry(text, value), entries);
      } else {
        diagnostics.error(
            key.position(),
            "yaml-key",
            key instanceof YamlValue.Scalar ? "an empty key" : key.description() + " as a key",
            "write `key: value`; a text that begins with a bracket needs quotation marks");
      }
    }
    return new YamlValue.Mapping(List.copyOf(entries.values()), position);
  }

  private void add(YamlValue.Entry entry, Map<String, YamlValue.Entry> entries) {
    String key = entry.key().text();
    YamlValue.Entry first = entries.putIfAbsent(key, entry);
    if (first != null) {
      diagnostics.error(
          entry.key().position(),
          "duplicate-key",
          "key `" + key + "` stands in line " + first.key().position().line() + " already",
          "remove one of the two");
    }
  }

  private void limit(SourcePosition position, int depth) {
    if (depth > DEEPEST) {
      throw new YamlMistake(
          position,
          "yaml-too-deep",
          "lists and maps are nested more than " + DEEPEST + " deep",
          "nest them less");
    }
    if (++values > MOST_VALUES) {
      throw new YamlMistake(
          position,
          "yaml-too-large",
          "more than " + MOST_VALUES + " values of YAML in one file",
          "move some into other files");
    }
  }

  private void refuseAlias(Event event, SourcePosition position) {
    if (event instanceof AliasEvent alias) {
      throw new YamlMistake(
          position,
          "yaml-alias",
          "`*" + alias.getAnchor() + "` is a YAML alias, which content cannot use",
          "write the value itself; a text that begins with `*` needs quotation marks");
    }
    if (event instanceof NodeEvent node && node.getAnchor() != null) {
      diagnostics.error(
          position,
          "yaml-alias",
          "`&" + node.getAnchor() + "` is a YAML anchor, which content cannot use",
          "remove it; a text that begins with `&` needs quotation marks");
    }
  }

  private void refuseMerge(YamlValue key, Event event) {
    if (key instanceof YamlValue.Scalar scalar
        && scalar.text().equals("<<")
        && event instanceof ScalarEvent typed
        && typed.isPlain()) {
      throw new YamlMistake(
          key.position(),
          "yaml-alias",
          "`<<` is a YAML merge key, which content cannot use",
          "write the keys themselves");
    }
  }

  private void refuseTag(String tag, SourcePosition position) {
    if (tag != null) {
      diagnostics.error(
          position,
          "yaml-tag",
          "a YAML tag, which content cannot use",
          "remove it; a text that begins with `!` needs quotation marks");
    }
  }
}
