package org.summitarchive.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.summitarchive.asset.Asset;

/** Writes the index of an archive where scripts can load it. */
final class IndexWriter {

  private IndexWriter() {}

  static List<Asset> files(SearchIndex index) {
    List<Asset> files = new ArrayList<>(index.parts());
    files.addAll(index.roots());
    return files;
  }

  static void write(SearchIndex index, Path folder) throws IOException {
    for (Asset file : files(index)) {
      Path path = folder.resolve(file.address().path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.content().get());
    }
  }
}
