package org.summitarchive.authoring;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is remembered of an imported file.
 *
 * @param file its path below the content folder
 * @param keys what tells the thing in it from all others, such as {@code guid:…}
 * @param written a short hash of each field as the schedule last had it; the prose is the field
 *     without a name
 */
record ImportRecord(String file, SortedSet<String> keys, SortedMap<String, String> written) {

  ImportRecord {
    keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
    written = Collections.unmodifiableSortedMap(new TreeMap<>(written));
  }

  /** The same file, known by the keys of another record too. */
  ImportRecord with(ImportRecord other) {
    SortedSet<String> all = new TreeSet<>(keys);
    all.addAll(other.keys);
    SortedMap<String, String> hashes = new TreeMap<>(other.written);
    hashes.putAll(written);
    return new ImportRecord(file, all, hashes);
  }

  /** The file's id, as references spell it within its folder. */
  String id() {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return name.substring(0, name.indexOf('.'));
  }

  String folder() {
    return file.substring(0, file.lastIndexOf('/') + 1);
  }

  /** What stands behind a kind of key, such as {@code guid}, without the system that gave it. */
  String value(String kind) {
    return keys.stream()
        .filter(key -> key.startsWith(kind + ":"))
        .map(key -> key.substring(Math.max(key.indexOf(':'), key.lastIndexOf('/')) + 1))
        .findFirst()
        .orElse("");
  }

  Map<String, Object> json() {
    return Collections.unmodifiableMap(
        new TreeMap<>(Map.of("file", file, "keys", List.copyOf(keys), "written", written)));
  }
}
