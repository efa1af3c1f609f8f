package org.summitarchive.search;

import java.util.HexFormat;

/** FNV-1a, 64 bits: it need not withstand anybody's ill will. */
final class Digest {

  /** What stands for nothing. */
  static final long START = 0xCBF29CE484222325L;

  private static final long PRIME = 0x100000001B3L;

  private long value = START;

  /** Stands for what a digest stood for, and a number behind it. */
  static long of(long before, long number) {
    return (before ^ number) * PRIME;
  }

  static long of(byte[] bytes) {
    long value = START;
    for (byte one : bytes) {
      value = of(value, one);
    }
    return value;
  }

  Digest add(String text) {
    for (int i = 0; i < text.length(); i++) {
      add(text.charAt(i));
    }
    return this;
  }

  Digest add(long number) {
    value = of(value, number);
    return this;
  }

  long value() {
    return value;
  }

  @Override
  public String toString() {
    return HexFormat.of().toHexDigits(value);
  }
}
