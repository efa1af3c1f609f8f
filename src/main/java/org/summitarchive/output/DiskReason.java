package org.summitarchive.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says why a disk refused, in words rather than in names of exceptions. */
final class DiskReason {

  private DiskReason() {}

  static String of(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "something else has this name";
    }
    if (e instanceof DirectoryNotEmptyException) {
      return "the folder is not empty";
    }
    if (e instanceof NotDirectoryException) {
      return "not a folder";
    }
    return ofSystem(e instanceof FileSystemException system ? system.getReason() : e.getMessage());
  }

  /** The operating system's own words, which start as a sentence. */
  private static String ofSystem(@Nullable String words) {
    if (words == null || words.isBlank()) {
      return "the disk gave no reason";
    }
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
