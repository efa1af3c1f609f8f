package org.summitarchive.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.summitarchive.authoring.ImportReport.Change;
import org.summitarchive.authoring.ImportReport.What;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;

/** The files that an import makes or brings up to date; nothing is written before all are known. */
final class ImportedFiles {

  private final ImportTarget target;
  private final ImportRecords records;
  private final Diagnostics diagnostics;
  private final SortedMap<String, String> texts = new TreeMap<>();
  private final SortedMap<String, Change> changes = new TreeMap<>();

  ImportedFiles(ImportTarget target, ImportRecords records, Diagnostics diagnostics) {
    this.target = target;
    this.records = records;
    this.diagnostics = diagnostics;
  }

  /** A file for something that no earlier import made. */
  void create(String file, List<String> keys, Blocks wanted) {
    Merge.Result merged = Merge.create(wanted);
    texts.put(file, merged.text());
    note(file, What.NEW, List.of());
    remember(file, new TreeSet<>(keys), merged.written());
  }

  /** The file that an earlier import made, if people have not removed it. */
  void update(ImportRecord record, List<String> keys, Blocks wanted) throws IOException {
    Path path = target.content().resolve(record.file());
    SortedSet<String> all = new TreeSet<>(record.keys());
    all.addAll(keys);
    if (!Files.exists(path)) {
      report(
          record.file(),
          1,
          "file-removed",
          "this file was removed, and was not made again",
          "to have it again, remove it from "
              + ImportRecords.FILE
              + "; if it has another name now,"
              + " write that there");
      remember(record.file(), all, record.written());
      return;
    }
    String text = Files.readString(path, StandardCharsets.UTF_8);
    Optional<Blocks> blocks = Blocks.parse(text);
    if (blocks.isEmpty()) {
      report(
          record.file(),
          1,
          "missing-front-matter",
          "this file has no front matter to update",
          "begin it with `---`, the fields and `---`");
      remember(record.file(), all, record.written());
      return;
    }
    Merge.Result merged = Merge.update(blocks.get(), wanted, record.written());
    merged.kept().forEach(field -> reportKept(record.file(), text, field, wanted));
    if (merged.updated().isEmpty()) {
      note(record.file(), What.UNCHANGED, List.of());
    } else {
      texts.put(record.file(), merged.text());
      note(record.file(), What.UPDATED, merged.updated());
    }
    remember(record.file(), all, merged.written());
  }

  private void remember(String file, SortedSet<String> keys, Map<String, String> written) {
    records.put(new ImportRecord(file, keys, new TreeMap<>(written)));
  }

  private void note(String file, What what, List<String> fields) {
    List<String> names =
        fields.stream().map(field -> field.equals(Merge.BODY) ? "text" : field).toList();
    changes.put(file, new Change(target.shown(file), what, names));
  }

  private void reportKept(String file, String text, String field, Blocks wanted) {
    boolean body = field.equals(Merge.BODY);
    String lines = body ? wanted.body() : wanted.fields().getOrDefault(field, "");
    report(
        file,
        body ? 1 : line(text, field),
        "kept-edit",
        (body ? "the text" : "`" + field + "`")
            + " was edited here, and is something else in the schedule now",
        lines.isBlank()
            ? "remove it, if the schedule is right to have it no more"
            : "if the schedule is right, write: " + shortened(lines.strip()));
  }

  private static String shortened(String lines) {
    String line = lines.replaceAll("\\s+", " ");
    int most = 100;
    return line.codePointCount(0, line.length()) <= most
        ? line
        : line.substring(0, line.offsetByCodePoints(0, most)) + "…";
  }

  private static int line(String text, String field) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(field + ":")) {
        return i + 1;
      }
    }
    return 1;
  }

  void report(String file, int line, String code, String message, String hint) {
    diagnostics.warning(new SourcePosition(target.shown(file), line, 1), code, message, hint);
  }

  /** Whether this import makes or changes the file. */
  boolean isWritten(String file) {
    return texts.containsKey(file);
  }

  List<Change> changes() {
    return List.copyOf(changes.values());
  }

  /** Every file whole: written beside its place, then renamed; what is remembered comes last. */
  void write() throws IOException {
    for (Map.Entry<String, String> file : texts.entrySet()) {
      write(target.content().resolve(file.getKey()), file.getValue());
    }
    write(target.content().resolve(ImportRecords.FILE), records.text());
  }

  private static void write(Path path, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (Files.exists(path) && Arrays.equals(Files.readAllBytes(path), bytes)) {
      return;
    }
    Path folder = Objects.requireNonNull(path.toAbsolutePath().getParent());
    Files.createDirectories(folder);
    Path beside = folder.resolve("." + path.getFileName() + ".tmp");
    Files.write(beside, bytes);
    Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
  }
}
