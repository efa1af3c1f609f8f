package org.summitarchive.cache;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/** A file in sections, each of which can be read alone and knows whether it is whole. */
final class Sections {

  static final Sections NONE = new Sections(Path.of(""), 0, new long[0]);

  private static final int MOST_SECTIONS = 16;

  private final Path file;
  private final long start;

  /** Of each section the length and the checksum. */
  private final long[] table;

  private Sections(Path file, long start, long[] table) {
    this.file = file;
    this.start = start;
    this.table = table;
  }

  static byte[] bytes(byte[] title, long key, List<byte[]> sections) {
    Encoder table = new Encoder();
    table.number(key);
    table.number(sections.size());
    for (byte[] section : sections) {
      table.number((long) section.length);
      table.number(checksum(section));
    }
    int size = sections.stream().mapToInt(section -> section.length).sum();
    Encoder out = new Encoder(title.length + table.size() + 2 * Long.BYTES + size);
    out.raw(title);
    out.number(checksum(table.bytes()));
    out.block(table.bytes());
    for (byte[] section : sections) {
      out.raw(section);
    }
    return out.bytes();
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

  private static long checksum(byte[] content) {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    return checksum.getValue() | (long) content.length << Integer.SIZE;
  }
}
