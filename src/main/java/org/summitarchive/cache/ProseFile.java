package org.summitarchive.cache;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * What the prose of all items says, one after another: most builds need the least of it, so it is
 * fetched piece by piece, and what is new is written behind what was there.
 */
final class ProseFile implements Closeable {

  private final FileChannel file;
  private final ByteBuffer waiting = ByteBuffer.allocate(256 * 1024);

  /** Where what is waiting will stand. */
  private long end;

  private boolean lossy;

  private ProseFile(FileChannel file, long end) {
    this.file = file;
    this.end = end;
  }

  static ProseFile open(Path path) throws IOException {
    FileChannel file = FileChannel.open(path, READ, WRITE, CREATE);
    return new ProseFile(file, file.size());
  }

  /**
   * Fetches a piece. Safe for use by several threads, as adding one is.
   *
   * @throws DamagedMemoryException where it is not what was written there
   */
  byte[] read(long at, int size, long hash) {
    ByteBuffer piece = ByteBuffer.allocate(size);
    settle(at + size);
    try {
      while (piece.hasRemaining()) {
        if (file.read(piece, at + piece.position()) < 0) {
          throw new DamagedMemoryException();
        }
      }
    } catch (IOException e) {
      throw new DamagedMemoryException();
    }
    if (Hash.ofMany(piece.array()) != hash) {
      throw new DamagedMemoryException();
    }
    return piece.array();
  }

  synchronized long size() {
    return end + waiting.position();
  }

  synchronized void clear() throws IOException {
    file.truncate(0);
    end = 0;
  }

  /** Whether something could not be written, and so is lost, as whoever fetches it will see. */
  synchronized boolean isLossy() {
    return lossy;
  }

  /**
   * Adds a piece behind all others.
   *
   * @return where it begins
   */
  synchronized long append(byte[] piece) {
    if (piece.length > waiting.remaining()) {
      flush();
    }
    long at = size();
    if (piece.length > waiting.remaining()) {
      write(ByteBuffer.wrap(piece));
    } else {
      waiting.put(piece);
    }
    return at;
  }

  private synchronized void settle(long until) {
    if (until > end) {
      flush();
    }
  }

  synchronized void flush() {
    waiting.flip();
    write(waiting);
    waiting.clear();
  }

  private void write(ByteBuffer rest) {
    try {
      while (rest.hasRemaining()) {
        end += file.write(rest, end);
      }
    } catch (IOException e) {
      lossy = true;
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
