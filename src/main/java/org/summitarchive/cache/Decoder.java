package org.summitarchive.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;

/** Reads what {@link Encoder} wrote. That the bytes are whole was checked before. */
final class Decoder {

  private static final Kind[] KINDS = Kind.values();

  private final byte[] bytes;
  private int at;

  Decoder(byte[] bytes) {
    this(bytes, 0);
  }

  Decoder(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
  }

  int at() {
    return at;
  }

  int number() {
    int value = 0;
    int shift = 0;
    byte next = bytes[at++];
    while (next < 0) {
      value |= (next & 0x7f) << shift;
      shift += 7;
      next = bytes[at++];
    }
    return value | next << shift;
  }

  long wide() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      value |= (bytes[at++] & 0xffL) << shift;
    }
    return value;
  }

  <T extends Enum<T>> T choice(T[] values) {
    return values[number()];
  }

  ItemId id() {
    return new ItemId(choice(KINDS), text());
  }

  boolean flag() {
    return number() != 0;
  }

  String text() {
    int length = number();
    at += length;
    return new String(bytes, at - length, length, UTF_8);
  }

  byte[] block() {
    int length = number();
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  /** A block that is not copied. */
  ByteBuffer slice() {
    int length = number();
    at += length;
    return ByteBuffer.wrap(bytes, at - length, length);
  }

  /** Goes past a block or a text. */
  void skip() {
    int length = number();
    at += length;
  }

  <T> List<T> list(Supplier<T> one) {
    int count = number();
    List<T> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(one.get());
    }
    return values;
  }

  <T> @Nullable T optional(Supplier<T> one) {
    return flag() ? one.get() : null;
  }
}
