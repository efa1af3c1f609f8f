package org.summitarchive.export;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.summitarchive.model.ItemId;

/** What an earlier build knew of the file that holds all items. */
public interface KnownData {

  KnownData NOTHING =
      new KnownData() {
        @Override
        public Optional<Place> place(ItemId item) {
          return Optional.empty();
        }

        @Override
        public void read(Place place, byte[] into, int at) {
          throw new IllegalArgumentException("nothing is known");
        }

        @Override
        public byte[] noted(ItemId item, Supplier<byte[]> writing) {
          return writing.get();
        }

        @Override
        public void learn(Map<ItemId, Place> places) {}
      };

  /**
   * A part of the file.
   *
   * @param at its first byte
   */
  record Place(int at, int length) {
    int end() {
      return at + length;
    }
  }

  /** Where an item stands in the file as it was left, if it would be written so again. */
  Optional<Place> place(ItemId item);

  /** Reads a part of the file as it was left. */
  void read(Place place, byte[] into, int at);

  /** Writes an item, while note is taken of what is asked for. */
  byte[] noted(ItemId item, Supplier<byte[]> writing);

  /** Keeps where items stand now. */
  void learn(Map<ItemId, Place> places);
}
