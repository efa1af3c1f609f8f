package org.summitarchive.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.summitarchive.cache.Stamp;

/** The folder that is published to. What its disk refuses is told in the user's words. */
final class OutputFolder {

  private final Path target;
  private final FileOperations files;

  OutputFolder(Path target, FileOperations files) {
    this.target = target;
    this.files = files;
  }

  Path target() {
    return target;
  }

  Path path(String path) throws PublishException {
    try {
      return target.resolve(path);
    } catch (InvalidPathException e) {
      throw PublishException.impossibleName(target, path);
    }
  }

  /** A folder that does not exist has nothing in it. */
  List<Entry> list(String folder) throws PublishException {
    try {
      return files.list(path(folder));
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (NotDirectoryException e) {
      throw files.exists(path(folder))
          ? PublishException.notFolder(path(folder))
          : PublishException.disk("create", path(folder), e);
    } catch (IOException e) {
      throw PublishException.disk("read", path(folder), e);
    }
  }

  boolean exists(String path) throws PublishException {
    return files.exists(path(path));
  }

  Optional<byte[]> readIfThere(String path) throws PublishException {
    try {
      return Optional.of(files.read(path(path)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw PublishException.disk("read", path(path), e);
    }
  }

  /** What cannot be read for lack of permission is taken as different, and so replaced. */
  boolean hasBytes(String path, byte[] bytes) throws PublishException {
    try {
      return Arrays.equals(files.read(path(path)), bytes);
    } catch (NoSuchFileException | AccessDeniedException e) {
      return false;
    } catch (IOException e) {
      throw PublishException.disk("read", path(path), e);
    }
  }

  /** Makes the folder itself, and the one in it for what a build must remember. */
  void create() throws PublishException {
    try {
      files.createFolders(target);
    } catch (IOException e) {
      throw PublishException.disk("create", target, e);
    }
    createFolder(SitePaths.CONTROL_FOLDER);
  }

  void createFolder(String folder) throws PublishException {
    try {
      files.createFolder(path(folder));
    } catch (IOException e) {
      throw PublishException.disk("create", path(folder), e);
    }
  }

  /** Writes a file so that whoever looks, at any moment, finds the old one or the new one. */
  Stamp replace(String path, byte[] bytes) throws PublishException {
    Path temporary = path(SitePaths.temporary(path));
    try {
      Stamp stamp = files.write(temporary, bytes);
      files.replace(temporary, path(path));
      return stamp;
    } catch (IOException e) {
      PublishException told = PublishException.disk("write", path(path), e);
      deleteAfter(told, temporary);
      throw told;
    }
  }

  /** Gives a full disk its room back; where that fails too, the next build will do it. */
  private void deleteAfter(PublishException told, Path temporary) {
    try {
      files.delete(temporary);
    } catch (IOException e) {
      told.addSuppressed(e);
    }
  }

  void delete(String path) throws PublishException {
    try {
      files.delete(path(path));
    } catch (IOException e) {
      throw PublishException.disk("remove", path(path), e);
    }
  }

  /** Leaves a folder alone that others put something into. */
  void deleteIfEmpty(String folder) throws PublishException {
    try {
      files.delete(path(folder));
    } catch (DirectoryNotEmptyException e) {
      return;
    } catch (IOException e) {
      throw PublishException.disk("remove", path(folder), e);
    }
  }

  /** Keeps other builds away until it is closed. */
  Closeable lock() throws PublishException {
    try {
      Closeable lock = files.lock(path(SitePaths.LOCK));
      if (lock == null) {
        throw PublishException.busy(target);
      }
      return lock;
    } catch (IOException e) {
      throw PublishException.disk("write", path(SitePaths.LOCK), e);
    }
  }
}
