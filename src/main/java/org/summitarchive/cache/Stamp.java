package org.summitarchive.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a disk says of a file without reading it: two files of one name and one stamp are taken for
 * the same.
 *
 * @param size in bytes
 * @param modified in nanoseconds since 1970, as exactly as the disk knows
 * @param node tells files apart that took each other's names; 0 where the disk has no such thing
 */
public record Stamp(long size, long modified, int node) {

  private static final long SECOND = 1_000_000_000;

  public static Stamp of(BasicFileAttributes attributes) {
    @Nullable Object key = attributes.fileKey();
    return new Stamp(
        attributes.size(),
        attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
        key == null ? 0 : key.hashCode());
  }

  /** The stamp of whatever stands there, links not followed. */
  static Stamp of(Path path) throws IOException {
    return of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
  }

  /**
   * Whether a change after a moment of the disk's clock would show. A file that was changed in the
   * same tick could be changed again and keep its time; disks that know whole seconds only may tick
   * every other second.
   */
  boolean isOlderThan(long moment) {
    long tick = modified % SECOND == 0 ? 2 * SECOND : 0;
    return modified < moment - tick;
  }

  /** The stamp of the same file, of which no disk will ever say that it has not changed. */
  Stamp unsettled() {
    return new Stamp(size, -1, 0);
  }

  /** As a record's own, which takes the quick compiler many times longer. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Stamp stamp
        && size == stamp.size
        && modified == stamp.modified
        && node == stamp.node;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(hash());
  }

  long hash() {
    return Hash.mix(Hash.mix(size, modified), node);
  }
}
