package org.summitarchive.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.Folding;
import org.summitarchive.language.Slugs;

/** Checks the ids that names of files and folders give. */
final class IdNames {

  /**
   * A name that gives an id.
   *
   * @param suffix what follows the id in the name
   */
  record Use(String id, String suffix, Entry entry) {}

  private final Diagnostics diagnostics;

  IdNames(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The good id for each id that was typed; none where nothing in it can be one. */
  Map<String, String> resolve(List<Use> uses) {
    Map<String, String> resolved = new HashMap<>();
    Map<String, SortedSet<String>> alike = new HashMap<>();
    for (Use use : uses) {
      if (Slugs.isSlug(use.id())) {
        resolved.put(use.id(), use.id());
      }
    }
    List<Use> bad = uses.stream().filter(use -> !resolved.containsKey(use.id())).toList();
    if (!bad.isEmpty()) {
      uses.forEach(
          use ->
              alike
                  .computeIfAbsent(Folding.folded(use.id()), key -> new TreeSet<>())
                  .add(use.id()));
    }
    for (Use use : bad) {
      String slug = Slugs.of(use.id());
      report(use, slug, alike.getOrDefault(Folding.folded(use.id()), new TreeSet<>()));
      if (!slug.isEmpty()) {
        resolved.put(use.id(), slug);
      }
    }
    return resolved;
  }

  private void report(Use use, String slug, SortedSet<String> alike) {
    Optional<String> twin = twin(use.id(), alike);
    String id = EntryNames.shown(use.id());
    String hint =
        slug.isEmpty()
            ? "name it with a to z, 0 to 9 and hyphens, such as `lu-wei" + use.suffix() + "`"
            : "rename it to `" + slug + EntryNames.shown(use.suffix()) + "`";
    if (twin.isPresent()) {
      diagnostics.error(
          use.entry().position(),
          "similar-id",
          "`"
              + id
              + "` and `"
              + EntryNames.shown(twin.get())
              + "` differ only in "
              + difference(use.id(), twin.get()),
          hint + ", or remove one of the two");
    } else {
      diagnostics.error(use.entry().position(), "bad-id", "`" + id + "` is not a good id", hint);
    }
  }

  /** Of names that are alike the good one, or else the first, is not to blame. */
  private static Optional<String> twin(String id, SortedSet<String> alike) {
    return alike.stream()
        .filter(Slugs::isSlug)
        .findFirst()
        .or(() -> alike.headSet(id).stream().findFirst());
  }

  private static String difference(String a, String b) {
    if (a.equalsIgnoreCase(b)) {
      return "case";
    }
    return Slugs.composed(a).equals(Slugs.composed(b)) ? "Unicode form" : "case or Unicode form";
  }
}
