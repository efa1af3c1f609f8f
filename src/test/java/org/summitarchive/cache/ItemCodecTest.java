package org.summitarchive.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitarchive.archive.Archive;
import org.summitarchive.cache.KnownItem.StoredItem;
import org.summitarchive.model.Item;
import org.summitarchive.view.TinyArchive;

/** What is remembered of an item is the item. */
class ItemCodecTest {

  private static final Archive ARCHIVE = TinyArchive.archive();

  static List<Item> items() {
    return ARCHIVE.items().all();
  }

  @ParameterizedTest
  @MethodSource("items")
  void anItemIsReadBackAsItWas(Item item) {
    EncodedItem encoded = ItemEncoder.encode(item);
    StoredItem stored =
        new StoredItem(encoded.facts(), encoded.positions(), 0, encoded.prose().length);
    Item decoded = ItemDecoder.decode(stored, encoded::prose, ARCHIVE.config().languages());
    assertEquals(item, decoded);
    assertEquals(encoded.hash(), ItemEncoder.encode(decoded).hash());
  }
}
