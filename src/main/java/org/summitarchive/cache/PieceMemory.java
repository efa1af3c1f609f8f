package org.summitarchive.cache;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.summitarchive.model.ItemId;

/**
 * Knows what need not be made again of what is made for each item and put into larger files: what
 * was made from parts of the archive of which none has changed since. Safe for use by several
 * threads.
 */
final class PieceMemory {

  private final ReadLog log;
  private final Surroundings now;
  private final PageRecords known;
  private final PartTable parts;
  private final Map<String, PageRecord> kept = new ConcurrentHashMap<>();
  private final Map<ItemId, int[]> noted = new ConcurrentHashMap<>();

  /**
   * What pieces are made of.
   *
   * @param others stands for all besides the archive's items
   * @param facts stands for everything that is stated
   */
  record Surroundings(ItemMemory items, Digests digests, long others, long facts) {}

  /**
   * Recalls pieces.
   *
   * @param log to which the archive tells what is asked of it
   */
  PieceMemory(ReadLog log, Surroundings now, byte @Nullable [] section) {
    this.log = log;
    this.now = now;
    this.known = section == null ? PageRecords.NONE : PageRecords.of(section);
    this.parts = new PartTable(known.parts(), now.digests());
  }

  /** Whether an item's piece would be the same; it is taken for used then. */
  boolean isSame(ItemId item) {
    String name = item.toString();
    PageRecord record = known.get(name);
    boolean same = record != null && unchanged(item, record);
    if (same) {
      kept.put(name, record);
    }
    return same;
  }

  private boolean unchanged(ItemId id, PageRecord record) {
    return (known.facts() == now.facts() && now.items().saysTheSame(id))
        || parts.isSame(own(id), record);
  }

  private long own(ItemId id) {
    long item = Hash.mix(now.digests().facts(id), now.digests().prose(id));
    return Hash.mix(now.others(), item);
  }

  /** Makes an item's piece, or one of several, and notes what it was made of. */
  <T> T noted(ItemId item, Supplier<T> making) {
    ReadLog.Noted<T> made = log.during(making);
    noted.merge(item, made.read(), PieceMemory::union);
    return made.made();
  }

  private static int[] union(int[] some, int[] more) {
    if (Arrays.equals(some, more)) {
      return some; // as it mostly is, of the same item in another language
    }
    BitSet known = new BitSet();
    for (int part : some) {
      known.set(part);
    }
    int[] all = Arrays.copyOf(some, some.length + more.length);
    int count = some.length;
    for (int part : more) {
      if (!known.get(part)) {
        all[count++] = part;
      }
    }
    return Arrays.copyOf(all, count);
  }

  /** All that is known now of pieces that were used. */
  Encoder encoded() {
    Map<String, PageRecord> records = new HashMap<>(kept);
    noted.forEach((id, read) -> records.put(id.toString(), parts.record(own(id), read)));
    return new PageRecords(now.facts(), parts.all(), records).encoded();
  }
}
