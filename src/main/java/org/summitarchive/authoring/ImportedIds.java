package org.summitarchive.authoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.summitarchive.language.Language;
import org.summitarchive.language.Readings;
import org.summitarchive.language.Slugs;

/** Finds ids that no file has, nor ever had as far as earlier imports tell. */
final class ImportedIds {

  /** The parts of a long index have addresses like these. */
  private static final Pattern RESERVED = Pattern.compile("letter-.*");

  private final ExistingFiles existing;
  private final Language language;
  private final Map<String, Set<String>> taken = new HashMap<>();

  /**
   * @param language what most names are in
   */
  ImportedIds(ExistingFiles existing, ImportRecords records, Language language) {
    this.existing = existing;
    this.language = language;
    records.all().forEach(record -> of(record.folder()).add(record.id()));
  }

  /**
   * An id for something new, made of its name; where another has it, with a number.
   *
   * @param folder below the content folder, ending in {@code /}
   * @param otherwise for names of which no id can be made
   */
  String next(String folder, String name, String otherwise) {
    String slug = Slugs.shortened(Slugs.of(name));
    boolean usable =
        !slug.isEmpty()
            && !RESERVED.matcher(slug).matches()
            && Readings.isLikely(name, language.tag());
    String base = usable ? slug : otherwise;
    Set<String> known = of(folder);
    String id = base;
    for (int number = 2; known.contains(id); number++) {
      id = base + "-" + number;
    }
    known.add(id);
    return id;
  }

  private Set<String> of(String folder) {
    return taken.computeIfAbsent(folder, this::list);
  }

  private Set<String> list(String folder) {
    Set<String> ids = new HashSet<>();
    existing.names(folder).forEach(name -> ids.add(ExistingFiles.id(name)));
    return ids;
  }
}
