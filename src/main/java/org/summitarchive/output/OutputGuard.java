package org.summitarchive.output;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Keeps a build from publishing where that would mix the site with what someone else keeps. */
public final class OutputGuard {

  private OutputGuard() {}

  /**
   * Says what speaks against an output folder, or nothing. Compares names only; links are seen
   * through where the paths come from {@link RealPaths#of}.
   *
   * @param target as all of them, of any form
   */
  public static Optional<String> objection(
      Path target, Path content, Path workingFolder, Path home) {
    Path output = plain(target);
    Path input = plain(content);
    if (output.equals(input)) {
      return Optional.of(refused(target, "it is the content folder"));
    }
    if (output.startsWith(input)) {
      return Optional.of(refused(target, "it is inside the content folder `" + content + "`"));
    }
    if (output.getParent() == null) {
      return Optional.of(refused(target, "it is the root of the disk"));
    }
    if (output.equals(plain(home))) {
      return Optional.of(refused(target, "it is your home folder"));
    }
    if (output.equals(plain(workingFolder))) {
      return Optional.of(refused(target, "it is the folder you are in"));
    }
    if (input.startsWith(output)) {
      return Optional.of(refused(target, "the content folder `" + content + "` is inside it"));
    }
    return Optional.empty();
  }

  /**
   * Says what speaks against a file that a command is to write besides the site, or nothing.
   *
   * @param taken folders in which others keep theirs, or builds do
   */
  public static Optional<String> objection(Path file, List<Path> taken) {
    if (Files.isDirectory(file)) {
      return Optional.of("cannot write `" + file + "`: it is a folder");
    }
    return holder(file, taken)
        .map(folder -> "cannot write `" + file + "`: it is inside `" + folder + "`");
  }

  /** The first of the folders that a path lies in, or is; links are seen through. */
  public static Optional<Path> holder(Path path, List<Path> folders) {
    Path real = RealPaths.of(path);
    return folders.stream().filter(folder -> real.startsWith(RealPaths.of(folder))).findFirst();
  }

  private static Path plain(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static String refused(Path target, String reason) {
    return "cannot publish to `" + target + "`: " + reason;
  }
}
