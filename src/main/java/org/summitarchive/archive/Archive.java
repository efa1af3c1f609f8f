package org.summitarchive.archive;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.summitarchive.config.ArchiveConfig;

/**
 * The whole archive: every item, every reference resolved, every index built. Immutable.
 *
 * @param images the files in {@code assets} that its pages show
 */
public record Archive(
    ArchiveConfig config, Items items, Relations relations, SortedSet<String> images) {

  public Archive {
    images = Collections.unmodifiableSortedSet(new TreeSet<>(images));
  }

  /** The same archive, which tells what it is asked for. */
  public Archive watchedBy(Reads reads) {
    return new Archive(config, items.watchedBy(reads), relations.watchedBy(reads), images);
  }

  /** Who is told what is asked for. */
  public Reads reads() {
    return items.reads();
  }
}
