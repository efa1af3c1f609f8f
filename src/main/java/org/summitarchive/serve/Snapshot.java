package org.summitarchive.serve;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitarchive.cache.Stamp;
import org.summitarchive.source.ContentFolder;

/**
 * What folders hold, as far as can be seen without reading a file. What editors leave behind is not
 * looked at.
 */
record Snapshot(Set<Path> folders, Map<Path, Stamp> files) {

  /** Looks at everything, behind symbolic links too; what cannot be looked at is not there. */
  static Snapshot of(Collection<Path> roots) throws IOException {
    Snapshot found = new Snapshot(new HashSet<>(), new HashMap<>());
    for (Path root : roots) {
      Files.walkFileTree(
          root,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Look(root, found.folders, found.files));
    }
    return found;
  }

  private static final class Look extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Set<Path> folders;
    private final Map<Path, Stamp> files;

    Look(Path root, Set<Path> folders, Map<Path, Stamp> files) {
      this.root = root;
      this.folders = folders;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.equals(root) && ContentFolder.ignores(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      folders.add(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!ContentFolder.ignores(file)) {
        files.put(file, Stamp.of(attributes));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
