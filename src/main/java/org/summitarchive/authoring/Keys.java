package org.summitarchive.authoring;

import java.util.ArrayList;
import java.util.List;
import org.summitarchive.schedule.Identity;

/**
 * What tells things from one another across imports, the most certain first. Codes and numbers mean
 * nothing outside the system that gave them, so they name it, or else the edition.
 */
final class Keys {

  private final String system;

  Keys(String system) {
    this.system = system;
  }

  /**
   * The keys of a thing.
   *
   * @param name for what has neither guid nor code nor number
   */
  List<String> of(Identity identity, String name) {
    List<String> keys = new ArrayList<>();
    add(keys, "guid:", identity.guid());
    add(keys, "code:" + system + "/", identity.code());
    add(keys, "number:" + system + "/", identity.number());
    if (keys.isEmpty()) {
      add(keys, "name:" + system + "/", name);
    }
    return keys;
  }

  private static void add(List<String> keys, String kind, String value) {
    if (!value.isEmpty()) {
      keys.add(kind + value);
    }
  }
}
