package org.summitarchive.schedule;

import java.util.List;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.json.JsonEntry;

/**
 * A piece of a schedule, whatever its syntax: an element with its attributes and children, or a
 * value with its fields.
 */
record Entry(String name, SourcePosition position, String text, List<Entry> children) {

  Entry {
    children = List.copyOf(children);
  }

  static Entry of(JsonEntry json) {
    return new Entry(
        json.name(),
        json.position(),
        json.text(),
        json.children().stream().map(Entry::of).toList());
  }

  /** Whether it says nothing that could be lost. */
  boolean isEmpty() {
    return (text.isBlank() || text.strip().equals("false"))
        && children.stream().allMatch(Entry::isEmpty);
  }
}
