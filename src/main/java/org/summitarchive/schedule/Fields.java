package org.summitarchive.schedule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The fields of an entry, taken one by one: what is left at the end is lost, and is told. */
final class Fields {

  private final Entry entry;
  private final String owner;
  private final Losses losses;
  private final Set<String> taken = new HashSet<>();

  /**
   * Begins an entry.
   *
   * @param owner whose fields they are, for a reader: {@code a session}
   */
  Fields(Entry entry, String owner, Losses losses) {
    this.entry = entry;
    this.owner = owner;
    this.losses = losses;
  }

  Entry entry() {
    return entry;
  }

  /** The text of the first of these fields that has one; all of them are taken. */
  String text(String... names) {
    String found = "";
    for (String name : names) {
      for (Entry child : all(name)) {
        found = found.isEmpty() ? child.text().strip() : found;
      }
    }
    return found;
  }

  Optional<Entry> one(String name) {
    return all(name).stream().findFirst();
  }

  List<Entry> all(String name) {
    taken.add(name);
    return entry.children().stream().filter(child -> child.name().equals(name)).toList();
  }

  /** Notes what speaks of the file itself, or repeats what is said elsewhere. */
  Fields without(String... names) {
    taken.addAll(List.of(names));
    return this;
  }

  /** Notes that all the rest is lost. */
  void close() {
    for (Entry child : entry.children()) {
      if (!taken.contains(child.name()) && !child.isEmpty()) {
        losses.add("`" + child.name() + "` of " + owner, child.position());
      }
    }
  }
}
