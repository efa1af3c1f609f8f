package org.summitarchive.authoring;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;

/**
 * Finds the files that are about what a schedule names: those that imports made, and those that
 * people wrote and an export of this archive gave a guid.
 */
final class KnownFiles {

  private final ImportTarget target;
  private final ImportRecords records;
  private final ExistingFiles existing;
  private final Guids guids;

  KnownFiles(ImportTarget target, ImportRecords records, ExistingFiles existing) {
    this.target = target;
    this.records = records;
    this.existing = existing;
    this.guids = new Guids(target.base());
  }

  List<ImportRecord> in(String folder) {
    return records.in(folder);
  }

  boolean isThere(String file) {
    return existing.contains(file);
  }

  Optional<ImportRecord> find(String folder, List<String> keys) {
    return records.find(folder, keys).or(() -> exported(folder, keys));
  }

  private Optional<ImportRecord> exported(String folder, List<String> keys) {
    return keys.stream()
        .filter(key -> key.startsWith("guid:"))
        .flatMap(
            key ->
                existing.names(folder).stream()
                    .filter(name -> key.equals("guid:" + guids.of(id(folder, name)))))
        .map(name -> folder + inOurLanguage(folder, name))
        .map(
            file ->
                records
                    .of(file)
                    .orElseGet(() -> new ImportRecord(file, new TreeSet<>(keys), new TreeMap<>())))
        .findFirst();
  }

  private ItemId id(String folder, String name) {
    String id = ExistingFiles.id(name);
    return folder.equals(ImportTarget.SPEAKERS)
        ? new ItemId(Kind.SPEAKER, id)
        : ItemId.inEdition(Kind.FORUM, target.edition(), id);
  }

  private String inOurLanguage(String folder, String name) {
    String own = target.file("", ExistingFiles.id(name));
    return existing.contains(folder + own) ? own : name;
  }
}
