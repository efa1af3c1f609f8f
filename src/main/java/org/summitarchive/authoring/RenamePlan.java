package org.summitarchive.authoring;

import java.util.List;

/**
 * Everything that a new id asks for.
 *
 * @param changes by path
 */
public record RenamePlan(List<FileChange> changes) {

  public RenamePlan {
    changes = List.copyOf(changes);
  }

  public int moved() {
    return (int) changes.stream().filter(FileChange::isMoved).count();
  }

  public int edited() {
    return (int) changes.stream().filter(FileChange::isEdited).count();
  }
}
