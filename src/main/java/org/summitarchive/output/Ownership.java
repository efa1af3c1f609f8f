package org.summitarchive.output;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What in a site is of earlier builds. Everything else is foreign, whatever it looks like.
 *
 * @param manifest of the last build that finished
 * @param journal of the builds since that did not
 * @param paths of both
 * @param folders above them
 */
record Ownership(Manifest manifest, Journal journal, Set<String> paths, Set<String> folders) {

  static Ownership read(OutputFolder folder) throws PublishException {
    Manifest manifest = read(folder, SitePaths.MANIFEST, Manifest::parse).orElse(Manifest.NONE);
    Journal journal = read(folder, SitePaths.JOURNAL, Journal::parse).orElse(Journal.NONE);
    Set<String> paths = Journal.of(manifest.files().keySet(), journal.paths()).paths();
    return new Ownership(manifest, journal, paths, SitePaths.foldersOf(paths));
  }

  private static <T> Optional<T> read(
      OutputFolder folder, String path, Function<byte[], Optional<T>> parse)
      throws PublishException {
    Optional<byte[]> bytes = folder.readIfThere(path);
    Optional<T> value = bytes.flatMap(parse);
    if (bytes.isPresent() && value.isEmpty()) {
      throw PublishException.unreadable(folder.target(), folder.path(path));
    }
    return value;
  }

  /** Whether this path may have a file that was not yet renamed when a build was killed. */
  boolean mayHaveTemporary(String path) {
    return journal.paths().contains(path);
  }
}
