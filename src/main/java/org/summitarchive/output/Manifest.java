package org.summitarchive.output;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a site as the last finished build left them, by path. */
record Manifest(SortedMap<String, PublishedFile> files) {

  static final Manifest NONE = of(List.of());

  private static final String TITLE = "summit-archive manifest 1";

  static Manifest of(Collection<PublishedFile> published) {
    SortedMap<String, PublishedFile> files = new TreeMap<>();
    published.forEach(file -> files.put(file.path(), file));
    return new Manifest(Collections.unmodifiableSortedMap(files));
  }

  /** Whether it lists exactly these, which are sorted by path. */
  boolean lists(List<PublishedFile> sorted) {
    return List.copyOf(files.values()).equals(sorted);
  }

  /** The manifest of files that are sorted by path. */
  static byte[] bytes(List<PublishedFile> sorted) {
    return ChecksummedLines.write(TITLE, sorted.stream().map(PublishedFile::line).toList());
  }

  /** Empty where the bytes are damaged or of another version: nothing may be guessed from them. */
  static Optional<Manifest> parse(byte[] bytes) {
    return ChecksummedLines.read(TITLE, bytes).flatMap(Manifest::parseLines);
  }

  private static Optional<Manifest> parseLines(List<String> lines) {
    List<PublishedFile> files =
        lines.stream().map(PublishedFile::parse).flatMap(Optional::stream).toList();
    return files.size() == lines.size() ? Optional.of(of(files)) : Optional.empty();
  }
}
