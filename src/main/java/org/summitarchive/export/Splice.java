package org.summitarchive.export;

import java.util.ArrayList;
import java.util.List;
import org.summitarchive.export.KnownData.Place;

/** Puts a large file together from what is new and what stands in the file as it was. */
final class Splice {

  /** In order: bytes, and the places of others. */
  private final List<Object> parts = new ArrayList<>();

  private int size;

  void add(byte[] bytes) {
    parts.add(bytes);
    size += bytes.length;
  }

  /**
   * Adds what stands at a place.
   *
   * @param separator from what was added before; where that stands there, too, it is between them
   */
  void add(byte[] separator, Place place) {
    int last = parts.size() - 1;
    if (parts.get(last) instanceof Place before && before.end() + separator.length == place.at()) {
      parts.set(last, new Place(before.at(), place.end() - before.at()));
      size += separator.length + place.length();
    } else {
      add(separator);
      parts.add(place);
      size += place.length();
    }
  }

  int size() {
    return size;
  }

  byte[] bytes(KnownData known) {
    byte[] bytes = new byte[size];
    int at = 0;
    for (Object part : parts) {
      if (part instanceof Place place) {
        known.read(place, bytes, at);
        at += place.length();
      } else {
        byte[] own = (byte[]) part;
        System.arraycopy(own, 0, bytes, at, own.length);
        at += own.length;
      }
    }
    return bytes;
  }
}
