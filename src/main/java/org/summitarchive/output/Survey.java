package org.summitarchive.output;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.summitarchive.cache.Stamp;

/**
 * What stands in a site's folders, seen once and in one walk. Links are seen, not followed, and
 * folders that no build has to do with are not entered.
 */
record Survey(NavigableMap<String, Entry> entries) {

  static Survey of(OutputFolder folder, Predicate<String> entered) throws PublishException {
    NavigableMap<String, Entry> entries = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(""));
    while (!open.isEmpty()) {
      String parent = open.pop();
      for (Entry entry : folder.list(parent)) {
        String path = parent.isEmpty() ? entry.name() : parent + '/' + entry.name();
        entries.put(path, entry);
        if (entry.isFolder() && entered.test(path)) {
          open.push(path);
        }
      }
    }
    return new Survey(Collections.unmodifiableNavigableMap(entries));
  }

  /** Whether nothing stands there but what publishing keeps for itself. */
  boolean isEmpty() {
    return entries.size()
        == below(SitePaths.CONTROL_FOLDER).size() + (hasFolder(SitePaths.CONTROL_FOLDER) ? 1 : 0);
  }

  boolean has(String path) {
    return entries.containsKey(path);
  }

  boolean hasFolder(String path) {
    Entry entry = entries.get(path);
    return entry != null && entry.isFolder();
  }

  /** Whether a file, a link or the like stands there: something that can be deleted as one. */
  boolean hasLeaf(String path) {
    Entry entry = entries.get(path);
    return entry != null && !entry.isFolder();
  }

  /** The stamp of the file that stands there. */
  Optional<Stamp> stamp(String path) {
    return Optional.ofNullable(entries.get(path)).filter(Entry::isFile).map(Entry::stamp);
  }

  /** Everything inside a folder, at any depth. */
  NavigableMap<String, Entry> below(String folder) {
    // '0' follows '/' among the characters
    return entries.subMap(folder + '/', false, folder + '0', false);
  }
}
