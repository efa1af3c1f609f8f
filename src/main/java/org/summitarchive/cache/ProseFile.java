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

  private ProseFile(FileChannel file) {
    this.file = file;
  }

  static ProseFile open(Path path) throws IOException {
    return new ProseFile(FileChannel.open(path, READ, WRITE, CREATE));
  }

  /**
   * Fetches a piece.
   *
   * @throws DamagedMemoryException where it is not what was written there
   */
  byte[] read(long at, int size, long hash) {
    ByteBuffer piece = ByteBuffer.allocate(size);
    try {
      while (piece.hasRemaining()) {
        if (file.read(piece, at + piece.position()) < 0) {
          throw new DamagedMemoryException();
        }
      }
    } catch (IOException e) {
      throw new DamagedMemoryException();
    }
    if (Hash.of(piece.array()) != hash) {
      throw new DamagedMemoryException();
    }
    return piece.array();
  }

  long size() throws IOException {
    return file.size();
  }

  void clear() throws IOException {
    file.truncate(0);
  }

  void write(byte[] bytes, int size, long at) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes, 0, size);
    while (rest.hasRemaining()) {
      file.write(rest, at + rest.position());
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
