package org.summitarchive.search;

import java.util.HexFormat;

/** FNV-1a, 64 bits: it need not withstand anybody's ill will. */
final class Digest {

  private static final long PRIME = 0x100000001B3L;

  private long value = 0xCBF29CE484222325L;

  void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      add(text.charAt(i));
    }
  }

  void add(int number) {
    value = (value ^ number) * PRIME;
  }

  String value() {
    return HexFormat.of().toHexDigits(value);
  }
}
