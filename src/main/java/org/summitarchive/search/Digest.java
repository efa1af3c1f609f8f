package org.summitarchive.search;

import java.util.HexFormat;

/**
 * Names a version of the index, so that files of two versions are never mixed: FNV-1a, since it
 * need not withstand anybody's ill will.
 */
final class Digest {

  private static final long PRIME = 0x100000001B3L;

  private long value = 0xCBF29CE484222325L;

  void add(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      add(text.charAt(i));
    }
  }

  void add(String token, PostingList postings) {
    add(token);
    postings.addTo(this);
  }

  void add(int number) {
    value = (value ^ number) * PRIME;
  }

  String value() {
    return HexFormat.of().toHexDigits(value);
  }
}
