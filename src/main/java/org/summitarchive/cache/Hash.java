package org.summitarchive.cache;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/** Numbers of 64 bits that stand for longer things; equal ones are taken for equal things. */
public final class Hash {

  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private Hash() {}

  public static long of(CharSequence text) {
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
      hash ^= hash >>> 29;
    }
    return scrambled(hash);
  }

  public static long of(byte[] bytes) {
    return of(bytes, 0, bytes.length);
  }

  static long of(byte[] bytes, int from, int to) {
    long hash = (long) to - from;
    for (int i = from; i < to; i++) {
      hash = (hash ^ (bytes[i] & 0xff)) * 0x100000001B3L;
      hash ^= hash >>> 29;
    }
    return scrambled(hash);
  }

  /** Of many bytes, faster: the machine has instructions for both checksums. */
  static long ofMany(byte[] bytes) {
    return scrambled(sum(new CRC32(), bytes) << 32 | sum(new CRC32C(), bytes)) + bytes.length;
  }

  private static long sum(Checksum sum, byte[] bytes) {
    sum.update(bytes, 0, bytes.length);
    return sum.getValue();
  }

  /** Of two things in this order. */
  public static long mix(long first, long second) {
    return scrambled(Long.rotateLeft(first, 23) * PRIME + second);
  }

  private static long scrambled(long value) {
    long hash = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
    return hash ^ (hash >>> 31);
  }
}
