package org.summitarchive.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.summitarchive.model.ItemId;

/**
 * Values in the form in which {@link Decoder} reads them back, one after another. Many of them lie
 * in chunks: an array that grows would be copied again and again.
 */
final class Encoder {

  /** In bytes. */
  private static final int SMALL = 256;

  /** In bytes. */
  private static final int CHUNK = 1 << 20;

  /** What lies before the bytes that grow. */
  private final List<ByteBuffer> full = new ArrayList<>(0);

  private byte[] bytes = new byte[SMALL];
  private int size;

  /** Forgets what was written. */
  void clear() {
    full.clear();
    size = 0;
  }

  byte[] bytes() {
    if (full.isEmpty()) {
      return Arrays.copyOf(bytes, size);
    }
    ByteBuffer all = ByteBuffer.allocate(Math.toIntExact(length()));
    chunks().forEach(all::put);
    return all.array();
  }

  /** All bytes, one chunk after another. */
  List<ByteBuffer> chunks() {
    List<ByteBuffer> chunks = new ArrayList<>();
    full.forEach(chunk -> chunks.add(chunk.duplicate()));
    chunks.add(ByteBuffer.wrap(bytes, 0, size));
    return chunks;
  }

  /** In bytes. */
  long length() {
    long length = size;
    for (ByteBuffer chunk : full) {
      length += chunk.remaining();
    }
    return length;
  }

  private void reserve(int more) {
    if (size + more <= bytes.length) {
      return;
    }
    if (size + more <= CHUNK) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, Math.min(CHUNK, bytes.length * 2)));
    } else {
      begin(CHUNK);
    }
  }

  /** Puts what was written aside. */
  private void begin(int room) {
    full.add(ByteBuffer.wrap(bytes, 0, size));
    bytes = new byte[room];
    size = 0;
  }

  /** Small numbers that are not negative take one byte. */
  void number(int value) {
    reserve(5);
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  void number(long value) {
    reserve(Long.BYTES);
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      bytes[size++] = (byte) (value >>> shift);
    }
  }

  /** A value of an enumeration; the program's fingerprint changes when its order does. */
  @SuppressWarnings("EnumOrdinal")
  void choice(Enum<?> value) {
    number(value.ordinal());
  }

  void id(ItemId id) {
    choice(id.kind());
    text(id.value());
  }

  void flag(boolean value) {
    number(value ? 1 : 0);
  }

  void text(String value) {
    block(value.getBytes(UTF_8));
  }

  /** Adds bytes with their number before them; they must not be changed any more. */
  void block(byte[] value) {
    number(value.length);
    raw(value);
  }

  void block(Encoder value) {
    number(Math.toIntExact(value.length()));
    raw(value);
  }

  void block(ByteBuffer value) {
    number(value.remaining());
    raw(value);
  }

  /** Adds bytes, which must not be changed any more. */
  void raw(byte[] value) {
    raw(ByteBuffer.wrap(value));
  }

  /** Adds what another holds, which must not grow any more. */
  void raw(Encoder value) {
    value.chunks().forEach(this::raw);
  }

  private void raw(ByteBuffer value) {
    int length = value.remaining();
    if (length > CHUNK / 2) {
      begin(SMALL);
      full.add(value.slice());
    } else {
      reserve(length);
      value.get(bytes, size, length);
      size += length;
    }
  }

  <T> void list(Collection<T> values, Consumer<? super T> one) {
    number(values.size());
    values.forEach(one);
  }

  <T> void optional(@Nullable T value, Consumer<? super T> one) {
    flag(value != null);
    if (value != null) {
      one.accept(value);
    }
  }
}
