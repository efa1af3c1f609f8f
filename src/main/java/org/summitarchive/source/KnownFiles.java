package org.summitarchive.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitarchive.model.ItemId;

/** What need not be read, because nothing can have changed since it was read without mistakes. */
public interface KnownFiles {

  KnownFiles NONE = (id, files) -> false;

  /**
   * Whether what an item's files say is known. Asked by several threads at once.
   *
   * @param files all that the item has, in no order
   */
  boolean isKnown(ItemId id, List<Path> files);

  /** All items that were known at last. */
  default Set<ItemId> items() {
    return Set.of();
  }

  /**
   * The files, of the content and others, that may have changed since, where those are the same
   * files: then names need not be read again. Empty where nobody can tell.
   */
  default Optional<Set<Path>> changed() {
    return Optional.empty();
  }
}
