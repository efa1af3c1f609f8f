package org.summitarchive.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.summitarchive.export.SampleArchive;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;

/** An archive whose items are made when they are asked for is the same archive. */
class ItemTableTest {

  private final Archive whole = SampleArchive.archive();
  private final Map<ItemId, Item> items =
      whole.items().all().stream().collect(Collectors.toMap(Item::id, item -> item));
  private final Map<ItemId, Integer> made = new TreeMap<>();
  private final Archive recalled =
      ArchiveLinker.recall(
          whole.config(), new TreeSet<>(items.keySet()), this::make, whole.findings());

  private Item make(ItemId id) {
    made.merge(id, 1, Integer::sum);
    return Objects.requireNonNull(items.get(id));
  }

  @Test
  void nothingIsMadeThatNobodyAskedFor() {
    assertTrue(recalled.items().has(Kind.SPEAKER));
    ItemId first = whole.items().speakers().get(0).id();
    assertTrue(recalled.items().contains(first));
    assertEquals(Map.of(), made);
    assertSame(recalled.items().get(first), recalled.items().get(first));
    assertEquals(Map.of(first, 1), made);
  }

  @Test
  void listsAreMadeWithoutWhatIsInThem() {
    Edition edition = whole.items().editions().get(0);
    List<Forum> forums = recalled.items().forums(edition.id());
    assertEquals(whole.items().forums(edition.id()).size(), forums.size());
    assertEquals(Map.of(), made);
    ItemId last = forums.get(forums.size() - 1).id();
    assertEquals(Map.of(last, 1), made);
  }

  @Test
  void listsHaveTheSameOrder() {
    for (Kind kind : Kind.values()) {
      assertEquals(whole.items().of(kind), recalled.items().of(kind), kind.word());
      assertEquals(whole.items().has(kind), recalled.items().has(kind), kind.word());
    }
    for (Edition edition : whole.items().editions()) {
      assertEquals(whole.items().sections(edition.id()), recalled.items().sections(edition.id()));
      assertEquals(whole.items().forums(edition.id()), recalled.items().forums(edition.id()));
    }
    assertEquals(whole.items().all(), List.copyOf(recalled.items().all()));
  }

  @Test
  void relationsAreTheSame() {
    Map<ItemId, Object> wanted = new HashMap<>();
    Map<ItemId, Object> found = new HashMap<>();
    for (ItemId id : items.keySet()) {
      wanted.put(id, told(whole.relations(), id));
      found.put(id, told(recalled.relations(), id));
    }
    assertEquals(wanted, found);
  }

  private static List<Object> told(Relations relations, ItemId id) {
    return List.of(
        relations.statementsOf(id),
        relations.forumsOf(id),
        relations.affiliationsOf(id),
        relations.partsOf(id),
        relations.restingOn(id));
  }
}
