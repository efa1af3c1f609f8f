package org.summitarchive.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A site could not be published for reasons outside the content: the disk, or what others put into
 * the output folder. The message names the files and the reason, the hint a way out; both are for
 * the user. Whatever was done until then is finished or undone by the next build.
 */
public final class PublishException extends Exception {

  private final String hint;

  private PublishException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  private PublishException(String message, String hint, IOException cause) {
    super(message, cause);
    this.hint = hint;
  }

  /** What the user can do about it. */
  public String hint() {
    return hint;
  }

  /** The disk refused; {@code action} as in "cannot write". */
  static PublishException disk(String action, Path path, IOException cause) {
    return new PublishException(
        "cannot " + action + " `" + path + "`: " + DiskReason.of(cause),
        "set this right and build again; that finishes what this build began",
        cause);
  }

  static PublishException notFolder(Path target) {
    return new PublishException(
        "cannot publish to `" + target + "`: it is a file, not a folder",
        "move it away, or choose another folder with --output");
  }

  static PublishException impossibleName(Path target, String path) {
    return new PublishException(
        "cannot write `" + path + "` to `" + target + "`: no file can have this name here",
        "use letters from a to z, digits and hyphens in its name");
  }

  static PublishException busy(Path target) {
    return new PublishException(
        "another build is publishing to `" + target + "`", "wait for its end, then build again");
  }

  static PublishException unreadable(Path target, Path controlFile) {
    return new PublishException(
        "`"
            + controlFile
            + "` is damaged or of another version, so nobody knows which files of `"
            + target
            + "` are the site's",
        "empty `" + target + "` or choose another folder with --output, then build again");
  }

  static PublishException foreign(Path target, Collection<String> files) {
    String names =
        files.stream()
            .map(file -> "`" + target.resolve(file) + "`")
            .collect(Collectors.joining(", "));
    return new PublishException(
        "no build wrote " + names + ", and the site needs the place",
        "move away what you want to keep, delete the rest, then build again");
  }
}
