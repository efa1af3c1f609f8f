package org.summitarchive.archive;

import java.util.SortedSet;
import org.summitarchive.config.ArchiveConfig;

/** The whole archive: every item, every reference resolved, every index built. Immutable. */
public record Archive(ArchiveConfig config, Items items, Relations relations, Findings findings) {

  /** The same archive, which tells what it is asked for. */
  public Archive watchedBy(Reads reads) {
    Items watched = items.watchedBy(reads);
    return new Archive(config, watched, relations.watchedBy(watched.watch()), findings);
  }

  /** The files in {@code assets} that its pages show. */
  public SortedSet<String> images() {
    return findings.images();
  }

  /** Whether anything in it was ever put right. */
  public boolean isCorrected() {
    watch().noteCorrected();
    return findings.corrected();
  }

  /** Tells what is asked for that is found from the archive as a whole. */
  public Watch watch() {
    return items.watch();
  }
}
