package org.summitarchive.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.summitarchive.diagnostic.Diagnostics;

/** The content folder as a tree that symbolic links cannot lead out of. */
final class ContentTree {

  private final Path root;
  private final Path workingFolder;
  private final String shownRoot;
  private final ReadWatcher watcher;

  ContentTree(Path content, Path workingFolder) {
    this(content, workingFolder, ReadWatcher.UNSEEN);
  }

  ContentTree(Path content, Path workingFolder, ReadWatcher watcher) {
    this.root = content.toAbsolutePath().normalize();
    this.workingFolder = workingFolder.toAbsolutePath().normalize();
    this.shownRoot = shown(root, this.workingFolder);
    this.watcher = watcher;
  }

  private static String shown(Path path, Path workingFolder) {
    boolean sameRoot =
        String.valueOf(path.getRoot()).equals(String.valueOf(workingFolder.getRoot()));
    Path shown = sameRoot ? workingFolder.relativize(path) : path;
    return shown.toString().replace('\\', '/');
  }

  Entry root() {
    return new Entry(root, EntryNames.of(root), shownRoot.isEmpty() ? "." : shownRoot);
  }

  boolean exists() {
    return Files.isDirectory(root);
  }

  boolean exists(Entry entry) {
    return Files.exists(entry.path(), LinkOption.NOFOLLOW_LINKS);
  }

  Entry child(Entry folder, String name) {
    return new Entry(folder.path().resolve(name), name, shownChild(folder, name));
  }

  /** What a folder holds, sorted by name, without files that cannot be meant. */
  List<Entry> children(Entry folder) {
    List<Entry> children = new ArrayList<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder.path())) {
      for (Path path : paths) {
        String name = EntryNames.of(path);
        if (!EntryNames.isIgnored(name)) {
          children.add(new Entry(path, name, shownChild(folder, name)));
        }
      }
    } catch (IOException e) {
      throw cannotRead(folder, e);
    }
    children.sort(Comparator.comparing(Entry::name));
    return children;
  }

  private String shownChild(Entry folder, String name) {
    String shown = EntryNames.shown(name);
    return folder.path().equals(root) && shownRoot.isEmpty() ? shown : folder.shown() + "/" + shown;
  }

  /** What stands at an entry, behind a symbolic link too; empty where a link leads astray. */
  Optional<BasicFileAttributes> attributes(Entry entry, Diagnostics diagnostics) {
    try {
      BasicFileAttributes own =
          Files.readAttributes(entry.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (!own.isSymbolicLink()) {
        return Optional.of(own);
      }
      return isReachable(entry, diagnostics)
          ? Optional.of(Files.readAttributes(entry.path(), BasicFileAttributes.class))
          : Optional.empty();
    } catch (IOException e) {
      throw cannotRead(entry, e);
    }
  }

  byte[] bytes(Entry file) {
    try {
      byte[] bytes = Files.readAllBytes(file.path());
      watcher.read(bytes.length);
      return bytes;
    } catch (IOException e) {
      throw cannotRead(file, e);
    }
  }

  private boolean isReachable(Entry link, Diagnostics diagnostics) throws IOException {
    try {
      if (contains(link.path())) {
        return true;
      }
      diagnostics.error(
          link.position(),
          "link-outside",
          "this symbolic link leads out of the content folder",
          "put the file itself here");
    } catch (AccessDeniedException e) {
      throw e;
    } catch (NoSuchFileException | FileSystemLoopException e) {
      reportBroken(link, diagnostics);
    } catch (FileSystemException e) {
      reportBroken(link, diagnostics); // a loop, which Linux does not tell by its type
    }
    return false;
  }

  private static void reportBroken(Entry link, Diagnostics diagnostics) {
    diagnostics.error(
        link.position(),
        "broken-link",
        "this symbolic link leads nowhere",
        "remove it, or put the file itself here");
  }

  /** Whether a path, absolute and without detours, stands for something in the content folder. */
  boolean holds(Path path) {
    return path.startsWith(root) && !path.equals(root);
  }

  /** The same path below the content folder, with {@code /}. */
  String below(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  /** Whether a path really lies in the content folder. */
  boolean contains(Path path) throws IOException {
    return path.toRealPath().startsWith(root.toRealPath());
  }

  /** The file that a path in a message means. */
  Path resolve(String shown) {
    return workingFolder.resolve(shown);
  }

  /** Where an entry really lies, behind symbolic links. */
  Path realPath(Entry entry) {
    try {
      return entry.path().toRealPath();
    } catch (IOException e) {
      throw cannotRead(entry, e);
    }
  }

  /** The machine failed: this is no mistake of a maintainer's. */
  static UncheckedIOException cannotRead(Entry entry, IOException e) {
    String reason = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
    String why = e instanceof AccessDeniedException ? "permission denied" : reason;
    String shown = why == null ? e.getClass().getSimpleName() : why;
    return new UncheckedIOException("cannot read " + entry.shown() + ": " + shown, e);
  }
}
