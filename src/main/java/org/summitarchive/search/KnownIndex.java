package org.summitarchive.search;

import java.util.Optional;
import org.summitarchive.model.ItemId;

/** What an earlier build knew of the index. Safe for use by several threads. */
public interface KnownIndex {

  KnownIndex NOTHING =
      new KnownIndex() {
        @Override
        public Optional<IndexState> state() {
          return Optional.empty();
        }

        @Override
        public boolean isSame(ItemId item) {
          return false;
        }

        @Override
        public void noted(ItemId item, Runnable reading) {
          reading.run();
        }

        @Override
        public void learn(IndexState state) {}
      };

  /** The index as it was; empty where nothing is known of it. */
  Optional<IndexState> state();

  /** Whether an item's pages say what they said when that index was made. */
  boolean isSame(ItemId item);

  /** Reads an item's page, while note is taken of what is asked for. */
  void noted(ItemId item, Runnable reading);

  /** Keeps the index as it is now. */
  void learn(IndexState state);
}
