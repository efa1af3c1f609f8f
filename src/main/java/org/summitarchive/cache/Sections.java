package org.summitarchive.cache;

import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/** A file in sections, each of which can be read alone and knows whether it is whole. */
final class Sections {

  static final Sections NONE = new Sections(Path.of(""), 0, new long[0]);

  private static final int MOST_SECTIONS = 16;

  /** A channel copies what it is given outside the heap: large sections go in parts. */
  private static final int PART = 256 * 1024;

  private final Path file;
  private final long start;

  /** Of each section the length and the checksum. */
  private final long[] table;

  private Sections(Path file, long start, long[] table) {
    this.file = file;
    this.start = start;
    this.table = table;
  }

  /** Writes sections over what was in a file. */
  static void write(Path file, byte[] title, long key, List<Encoder> sections) throws IOException {
    Encoder table = new Encoder();
    table.number(key);
    table.number(sections.size());
    for (Encoder section : sections) {
      table.number(section.length());
      table.number(checksum(section));
    }
    Encoder head = new Encoder();
    head.raw(title);
    head.number(checksum(table));
    head.block(table);
    try (FileChannel out = FileChannel.open(file, WRITE, TRUNCATE_EXISTING)) {
      write(head, out);
      for (Encoder section : sections) {
        write(section, out);
      }
    }
  }

  private static void write(Encoder section, FileChannel out) throws IOException {
    for (ByteBuffer chunk : section.chunks()) {
      for (int from = chunk.position(); from < chunk.limit(); from += PART) {
        ByteBuffer part = chunk.slice(from, Math.min(PART, chunk.limit() - from));
        while (part.hasRemaining()) {
          out.write(part);
        }
      }
    }
  }

  /** No sections where the file is not there, not whole, or of another title or key. */
  static Sections read(Path file, byte[] title, long key) {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      byte[] head = new byte[(int) Math.min(in.length(), title.length + 1024L)];
      in.readFully(head);
      if (!Arrays.equals(Arrays.copyOf(head, title.length), title)) {
        return NONE;
      }
      Decoder decoder = new Decoder(head, title.length);
      long checksum = decoder.wide();
      byte[] table = decoder.block();
      return checksum == checksum(table) ? of(file, decoder.at(), new Decoder(table), key) : NONE;
    } catch (IOException | RuntimeException e) {
      return NONE;
    }
  }

  private static Sections of(Path file, int start, Decoder in, long key) {
    if (in.wide() != key) {
      return NONE;
    }
    long[] table = new long[Math.min(in.number(), MOST_SECTIONS) * 2];
    for (int i = 0; i < table.length; i++) {
      table[i] = in.wide();
    }
    return new Sections(file, start, table);
  }

  /** Empty where the section is not whole. */
  Optional<byte[]> get(int number) {
    if (number * 2 >= table.length) {
      return Optional.empty();
    }
    long from = start;
    for (int before = 0; before < number; before++) {
      from += table[before * 2];
    }
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      byte[] section = new byte[Math.toIntExact(table[number * 2])];
      in.seek(from);
      in.readFully(section);
      return checksum(section) == table[number * 2 + 1] ? Optional.of(section) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static long checksum(Encoder content) {
    CRC32 checksum = new CRC32();
    content.chunks().forEach(checksum::update);
    return checksum.getValue() | content.length() << Integer.SIZE;
  }

  private static long checksum(byte[] content) {
    Encoder whole = new Encoder();
    whole.raw(content);
    return checksum(whole);
  }
}
