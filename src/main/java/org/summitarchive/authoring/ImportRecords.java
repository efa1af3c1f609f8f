package org.summitarchive.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.json.JsonEntry;
import org.summitarchive.json.JsonReader;
import org.summitarchive.json.JsonText;

/**
 * What imports made, in {@code imported.json} beside the content: which file is which session or
 * person, and what was written there, so that a later import can tell it from what people wrote.
 */
final class ImportRecords {

  static final String FILE = "imported.json";

  private final SortedMap<String, ImportRecord> byFile = new TreeMap<>();

  /**
   * Reads what is remembered; nothing where there is no such file.
   *
   * @return empty where it cannot be read, which is reported: to begin anew would make everything
   *     twice
   */
  static Optional<ImportRecords> read(Path content, String shown, Diagnostics diagnostics)
      throws IOException {
    ImportRecords records = new ImportRecords();
    Path file = content.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.of(records);
    }
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Optional<JsonEntry> json = JsonReader.read(new SourceText(shown, text), diagnostics);
    json.stream()
        .flatMap(document -> children(document, "files"))
        .flatMap(list -> list.children().stream())
        .map(ImportRecords::record)
        .filter(record -> record.file().lastIndexOf('.') > record.file().lastIndexOf('/') + 1)
        .filter(record -> record.file().indexOf('/') > 0)
        .forEach(records::put);
    return json.map(read -> records);
  }

  private static ImportRecord record(JsonEntry json) {
    SortedSet<String> keys = new TreeSet<>();
    children(json, "keys").forEach(all -> all.children().forEach(key -> keys.add(key.text())));
    SortedMap<String, String> written = new TreeMap<>();
    children(json, "written")
        .forEach(all -> all.children().forEach(hash -> written.put(hash.name(), hash.text())));
    return new ImportRecord(
        children(json, "file").map(JsonEntry::text).findFirst().orElse(""), keys, written);
  }

  private static Stream<JsonEntry> children(JsonEntry json, String name) {
    return json.children().stream().filter(child -> child.name().equals(name));
  }

  void put(ImportRecord record) {
    byFile.put(record.file(), record);
  }

  /** The same after a new id; two of one file become one. */
  ImportRecords renamed(RenamedRecords names) {
    ImportRecords renamed = new ImportRecords();
    all().stream()
        .flatMap(record -> names.of(record).stream())
        .forEach(record -> renamed.byFile.merge(record.file(), record, ImportRecord::with));
    return renamed;
  }

  Collection<ImportRecord> all() {
    return byFile.values();
  }

  Optional<ImportRecord> of(String file) {
    return Optional.ofNullable(byFile.get(file));
  }

  /** Those of the files of one folder, such as {@code speakers/}. */
  List<ImportRecord> in(String folder) {
    return byFile.values().stream().filter(record -> record.folder().equals(folder)).toList();
  }

  /** The file that is about the thing; the first of the keys that is known decides. */
  Optional<ImportRecord> find(String folder, List<String> keys) {
    return keys.stream()
        .flatMap(key -> in(folder).stream().filter(record -> record.keys().contains(key)))
        .findFirst();
  }

  String text() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("format", 1);
    document.put("files", byFile.values().stream().map(ImportRecord::json).toList());
    return JsonText.of(document);
  }
}
