package org.summitarchive.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Where a build keeps what it knew, for the next one: one file for each output folder, replaced
 * whole. A file that is missing, damaged or of another program or command is as good as none, and a
 * folder that cannot be written to costs the next build time, nothing else.
 */
public final class Memory implements Closeable {

  private static final byte[] TITLE = "summit-archive memory 1\n".getBytes(UTF_8);

  /** Tries to see the disk's clock move on; a disk that takes longer is not waited for. */
  private static final int MOST_TICKS = 20;

  private final Path file;
  private final long key;
  private final @Nullable Path next;
  private final long moment;

  private Memory(Path file, long key, @Nullable Path next, long moment) {
    this.file = file;
    this.key = key;
    this.next = next;
    this.moment = moment;
  }

  /**
   * Opens the memory of builds into an output folder.
   *
   * @param key stands for all but the files that decides what is published
   */
  public static Memory open(Path folder, Path output, long key) {
    String name = Long.toHexString(Hash.of(output.toAbsolutePath().normalize().toString()));
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(folder);
      Path next = Files.createTempFile(folder, name + "-", ".tmp");
      return new Memory(file, key, next, Stamp.of(next).modified());
    } catch (IOException e) {
      return new Memory(file, key, null, 0);
    }
  }

  /** When this build began, by the disk's own clock. */
  public long moment() {
    return moment;
  }

  /** What the last build of the same kind knew. */
  public Optional<Knowledge> recall() {
    try {
      Decoder in = new Decoder(Files.readAllBytes(file));
      for (byte expected : TITLE) {
        if (in.raw() != expected) {
          return Optional.empty();
        }
      }
      if (in.wide() != key) {
        return Optional.empty();
      }
      long checksum = in.wide();
      byte[] content = in.block();
      return checksum == checksum(content) ? Optional.of(Knowledge.of(content)) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Keeps what this build knows; what changed in the disk's last tick is not relied upon. */
  public void keep(Knowledge knowledge) {
    if (next == null) {
      return;
    }
    try {
      long now = afterAll(knowledge, next);
      byte[] content = knowledge.withoutOutputsSince(now).bytes();
      Encoder out = new Encoder();
      out.raw(TITLE);
      out.number(key);
      out.number(checksum(content));
      out.block(content);
      Files.write(next, out.bytes());
      Files.move(next, file, ATOMIC_MOVE, REPLACE_EXISTING);
    } catch (IOException e) {
      return;
    }
  }

  /** Waits for a tick of the disk's clock, which takes some thousandths of a second. */
  private static long afterAll(Knowledge knowledge, Path touched) throws IOException {
    long newest = knowledge.outputs().values().stream().mapToLong(Stamp::modified).max().orElse(0);
    for (int i = 0; i < MOST_TICKS; i++) {
      Files.write(touched, new byte[] {0});
      long now = Stamp.of(touched).modified();
      if (now > newest) {
        return now;
      }
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return now;
      }
    }
    return newest;
  }

  private static long checksum(byte[] content) {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    return checksum.getValue() | (long) content.length << Integer.SIZE;
  }

  @Override
  public void close() {
    try {
      if (next != null) {
        Files.deleteIfExists(next);
      }
    } catch (IOException e) {
      // a small file stays
    }
  }
}
