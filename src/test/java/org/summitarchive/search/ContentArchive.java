package org.summitarchive.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.summitarchive.archive.Archive;
import org.summitarchive.bind.Drafts;
import org.summitarchive.build.ArchiveReader;
import org.summitarchive.build.BoundContent;
import org.summitarchive.config.ArchiveConfig;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.source.ContentFiles;
import org.summitarchive.source.ContentFolder;

/** Reads a content folder. */
final class ContentArchive {

  private ContentArchive() {}

  /** The archive, in which there must be no error. */
  static Archive read(Path folder) {
    Diagnostics diagnostics = new Diagnostics();
    ContentFolder content = ContentFolder.open(folder, Path.of(""));
    ArchiveReader reader = new ArchiveReader(content, diagnostics);
    ArchiveConfig config = reader.config().orElseThrow();
    ContentFiles files = content.documents(config.languages(), diagnostics);
    BoundContent bound = reader.bind(config, files, Drafts.HIDE);
    Archive archive = reader.link(bound, content.assets(diagnostics).keySet());
    assertEquals(List.of(), diagnostics.errors());
    return archive;
  }
}
