package org.summitarchive.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitarchive.export.SampleArchive;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;

class PartsTest {

  private final List<Item> items = SampleArchive.archive().items().all();
  private final Parts parts = new Parts(items.stream().map(Item::id).toList());

  @Test
  void findsEveryItemByAnyIdThatIsEqual() {
    for (int place = 0; place < items.size(); place++) {
      ItemId id = items.get(place).id();
      assertEquals(
          place, parts.place(new ItemId(id.kind(), String.valueOf(id.value().toCharArray()))));
    }
  }

  @Test
  void whatIsNotThereHasNoPlace() {
    for (Kind kind : Kind.values()) {
      assertEquals(-1, parts.place(new ItemId(kind, "nobody")));
    }
    assertEquals(-1, new Parts(List.of()).place(new ItemId(Kind.SPEAKER, "lu-wei")));
  }

  @Test
  void aNumberStandsForOnePart() {
    for (int number = 0; number < parts.count(); number++) {
      Part part = parts.part(number);
      int place = parts.place(part.of());
      assertEquals(
          number,
          place < 0
              ? parts.number(part.extent(), part.of().kind())
              : parts.number(part.extent(), place));
    }
  }
}
