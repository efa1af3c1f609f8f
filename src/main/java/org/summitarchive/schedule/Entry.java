package org.summitarchive.schedule;

import java.util.List;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.json.JsonEntry;
import org.summitarchive.language.ForbiddenCharacters;

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

  /** Without what no content may hold; where something went, that is told. */
  Entry visible(Losses losses) {
    String seenName = visible(name, losses);
    String seenText = visible(text, losses);
    List<Entry> seen = children.stream().map(child -> child.visible(losses)).toList();
    return new Entry(seenName, position, seenText, seen);
  }

  private String visible(String said, Losses losses) {
    String seen = ForbiddenCharacters.removed(said);
    if (said.codePoints().anyMatch(c -> c != '\r' && ForbiddenCharacters.contains(c))) {
      losses.add("characters that nobody sees", position);
    }
    return seen;
  }

  /** Whether it says nothing that could be lost. */
  boolean isEmpty() {
    return (text.isBlank() || text.strip().equals("false"))
        && children.stream().allMatch(Entry::isEmpty);
  }
}
