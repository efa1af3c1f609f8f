package org.summitarchive.authoring;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.summitarchive.archive.Archive;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;

/**
 * Which item shall be called what: one, or an edition with all that belongs to it.
 *
 * @param ids the new id of each by its old one
 */
record Moves(ItemId from, ItemId to, Map<ItemId, ItemId> ids) {

  Moves {
    ids = Collections.unmodifiableMap(new TreeMap<>(ids));
  }

  static Moves of(ItemId from, ItemId to, Archive archive) {
    Map<ItemId, ItemId> ids = new TreeMap<>();
    ids.put(from, to);
    if (from.kind() == Kind.EDITION) {
      archive.items().all().stream()
          .map(Item::id)
          .filter(id -> id.kind().belongsToEdition() && id.edition().equals(from))
          .forEach(id -> ids.put(id, ItemId.inEdition(id.kind(), to.value(), id.local())));
    }
    return new Moves(from, to, ids);
  }

  Optional<ItemId> of(ItemId id) {
    return Optional.ofNullable(ids.get(id));
  }

  /** Where a file of an item stands afterwards: its name, or its edition's folder, is the id. */
  String path(String path, ItemId id) {
    if (!ids.containsKey(id)) {
      return path;
    }
    int name = path.lastIndexOf('/') + 1;
    if (from.kind() != Kind.EDITION) {
      return path.substring(0, name) + to.local() + path.substring(name + from.local().length());
    }
    String folder = "/" + from.value() + "/";
    int at = path.lastIndexOf(folder, id.equals(from) ? name : path.lastIndexOf('/', name - 2));
    return path.substring(0, at + 1) + to.value() + path.substring(at + folder.length() - 1);
  }
}
