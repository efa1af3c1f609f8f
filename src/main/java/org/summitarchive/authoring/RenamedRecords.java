package org.summitarchive.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;

/**
 * What imports remember, as it is after a new id: of which file, and what an import wrote there
 * that is spelt otherwise now.
 */
final class RenamedRecords {

  private final Moves moves;
  private final Map<String, FileChange> changes;

  /**
   * @param changes by the paths of the files below the content folder
   */
  RenamedRecords(Moves moves, Map<String, FileChange> changes) {
    this.moves = moves;
    this.changes = new HashMap<>(changes);
  }

  /** An id that a file gave up stays taken: its address is an alias now. */
  List<ImportRecord> of(ImportRecord record) {
    String file = file(record);
    List<ImportRecord> renamed = new ArrayList<>();
    if (!file.equals(record.file()) && moves.from().kind() != Kind.EDITION) {
      renamed.add(new ImportRecord(record.file(), new TreeSet<>(), new TreeMap<>()));
    }
    TreeSet<String> keys = new TreeSet<>();
    record.keys().forEach(key -> keys.add(key(key)));
    renamed.add(new ImportRecord(file, keys, written(record)));
    return renamed;
  }

  private String file(ImportRecord record) {
    String folder = folder(moves.from());
    String file = record.file();
    if (moves.from().kind() == Kind.EDITION) {
      return file.startsWith(folder) ? folder(moves.to()) + file.substring(folder.length()) : file;
    }
    String id = moves.from().local();
    return record.folder().equals(folder) && record.id().equals(id)
        ? folder + moves.to().local() + file.substring(folder.length() + id.length())
        : file;
  }

  private static String folder(ItemId id) {
    String edition =
        id.kind() == Kind.EDITION || id.kind().belongsToEdition()
            ? "editions/" + id.edition().value() + "/"
            : "";
    return id.kind() == Kind.EDITION ? edition : edition + id.kind().folder() + "/";
  }

  /** Where no system has a name, its codes and numbers are the edition's. */
  private String key(String key) {
    int scope = key.indexOf(':') + 1;
    String edition = moves.from().value() + "/";
    return moves.from().kind() == Kind.EDITION && key.startsWith(edition, scope)
        ? key.substring(0, scope)
            + moves.to().value()
            + "/"
            + key.substring(scope + edition.length())
        : key;
  }

  private SortedMap<String, String> written(ImportRecord record) {
    FileChange change = changes.get(record.file());
    if (change == null) {
      return record.written();
    }
    Optional<Blocks> before = Blocks.parse(change.before());
    Optional<Blocks> after = Blocks.parse(change.after());
    return before.isPresent() && after.isPresent()
        ? Merge.edited(before.get(), after.get(), record.written())
        : record.written();
  }
}
