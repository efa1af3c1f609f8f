package org.summitarchive.authoring;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that a new id asks for.
 *
 * @param changes by path
 */
public record RenamePlan(List<FileChange> changes) {

  public RenamePlan {
    changes = List.copyOf(changes);
  }

  RenamePlan with(FileChange change) {
    return new RenamePlan(
        Stream.concat(changes.stream(), Stream.of(change))
            .sorted(Comparator.comparing(FileChange::from))
            .toList());
  }

  public int moved() {
    return (int) changes.stream().filter(FileChange::isMoved).count();
  }

  public int edited() {
    return (int) changes.stream().filter(FileChange::isEdited).count();
  }
}
