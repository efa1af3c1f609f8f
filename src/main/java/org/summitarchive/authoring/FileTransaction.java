package org.summitarchive.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes all changes or none. Each file is written whole beside its place, then renamed; where one
 * fails, what was done before is undone.
 */
final class FileTransaction {

  private static final String MARK = "\uFEFF";

  private final Path working;
  private final Map<Path, Path> written = new LinkedHashMap<>();
  private final Map<Path, byte[]> originals = new LinkedHashMap<>();
  private final List<Path> created = new ArrayList<>();

  private FileTransaction(Path working) {
    this.working = working;
  }

  /**
   * @param working what the changes' paths are relative to
   */
  static void run(Path working, List<FileChange> changes) throws IOException {
    FileTransaction transaction = new FileTransaction(working);
    try {
      for (FileChange change : changes) {
        transaction.prepare(change);
      }
      transaction.replace();
    } catch (IOException | RuntimeException e) {
      transaction.undo();
      throw e;
    }
    transaction.removeMoved(changes);
  }

  private void prepare(FileChange change) throws IOException {
    Path from = working.resolve(change.from()).toRealPath();
    byte[] before = Files.readAllBytes(from);
    originals.put(from, before);
    Path to = change.isMoved() ? target(change) : from;
    Path beside = to.resolveSibling("." + to.getFileName() + ".tmp");
    written.put(beside, to);
    Files.write(beside, change.isEdited() ? bytes(change.after(), before) : before);
  }

  private Path target(FileChange change) throws IOException {
    Path to = working.resolve(change.to()).normalize();
    if (Files.exists(to)) {
      throw new FileAlreadyExistsException(change.to());
    }
    Files.createDirectories(to.getParent());
    created.add(to);
    return to;
  }

  /** The mark that some editors put before a text stays. */
  private static byte[] bytes(String after, byte[] before) {
    String text = new String(before, StandardCharsets.UTF_8);
    return (text.startsWith(MARK) ? MARK + after : after).getBytes(StandardCharsets.UTF_8);
  }

  private void replace() throws IOException {
    for (Map.Entry<Path, Path> file : written.entrySet()) {
      Files.move(
          file.getKey(),
          file.getValue(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void undo() throws IOException {
    for (Path beside : written.keySet()) {
      Files.deleteIfExists(beside);
    }
    for (Path file : created) {
      Files.deleteIfExists(file);
      removeEmptyAbove(file);
    }
    for (Map.Entry<Path, byte[]> original : originals.entrySet()) {
      Files.write(original.getKey(), original.getValue());
    }
  }

  private void removeMoved(List<FileChange> changes) throws IOException {
    for (FileChange change : changes) {
      if (change.isMoved()) {
        Path from = working.resolve(change.from()).normalize();
        Files.deleteIfExists(from);
        removeEmptyAbove(from);
      }
    }
  }

  private static void removeEmptyAbove(Path file) throws IOException {
    try {
      for (Path empty = file.getParent(); empty != null; empty = empty.getParent()) {
        Files.delete(empty);
      }
    } catch (DirectoryNotEmptyException e) {
      // somebody else's files, or the rest of the content
    }
  }
}
