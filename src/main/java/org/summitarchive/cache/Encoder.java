package org.summitarchive.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.summitarchive.model.ItemId;

/** Values in the form in which {@link Decoder} reads them back, one after another. */
final class Encoder {

  private byte[] bytes;
  private int size;

  Encoder() {
    this(256);
  }

  /**
   * @param expected size in bytes
   */
  Encoder(int expected) {
    bytes = new byte[expected];
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  int size() {
    return size;
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
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

  void block(byte[] value) {
    number(value.length);
    raw(value);
  }

  void block(ByteBuffer value) {
    number(value.remaining());
    reserve(value.remaining());
    int length = value.remaining();
    value.get(bytes, size, length);
    size += length;
  }

  void raw(byte[] value) {
    reserve(value.length);
    System.arraycopy(value, 0, bytes, size, value.length);
    size += value.length;
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
