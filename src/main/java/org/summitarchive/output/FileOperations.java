package org.summitarchive.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitarchive.cache.Stamp;

/**
 * The few things publishing does to a disk, so that tests can let each of them fail. None follows a
 * link in the last part of a path, save {@link #createFolders}.
 */
interface FileOperations {

  List<Entry> list(Path folder) throws IOException;

  byte[] read(Path file) throws IOException;

  /** What stands there, if anything. */
  Optional<Entry> find(Path path) throws IOException;

  /** Whether anything, a dangling link too, answers to the name. */
  boolean exists(Path path);

  /** Makes a folder and all above it; one that exists, or a link to one, is left as it is. */
  void createFolders(Path folder) throws IOException;

  /** Makes one folder; one that exists is left as it is. */
  void createFolder(Path folder) throws IOException;

  /** Writes a new file with the usual permissions; fails where something exists. */
  Stamp write(Path file, byte[] bytes) throws IOException;

  /** Puts a file in another's place in one step: whoever looks sees the old or the new one. */
  void replace(Path from, Path to) throws IOException;

  /** Deletes a file, a link or an empty folder; what is gone already is no error. */
  void delete(Path path) throws IOException;

  /**
   * Takes the lock that a file stands for, which ends with the process at the latest.
   *
   * @return null where another build holds it
   */
  @Nullable Closeable lock(Path file) throws IOException;
}
