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
    Items watched = items.watchedBy(reads);
    return new Archive(config, watched, relations.watchedBy(watched.watch()), images);
  }

  /** Tells what is asked for that is found from the archive as a whole. */
  public Watch watch() {
    return items.watch();
  }
}
