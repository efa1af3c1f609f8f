package org.summitarchive.cache;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.summitarchive.bind.Bound;
import org.summitarchive.concurrent.Workers;
import org.summitarchive.model.ItemId;

/** The items that there are now, as the next build shall know them. */
final class LearnedItems {

  /** Items held as bytes at one time. */
  private static final int AT_ONCE = 1000;

  private final @Nullable ProseFile prose;
  private final Map<ItemId, ItemHash> hashes = new HashMap<>();
  private final List<KnownItem> items = new ArrayList<>();

  /**
   * @param prose null where nothing can be kept
   */
  LearnedItems(@Nullable ProseFile prose) {
    this.prose = prose;
  }

  /** Adds an item of which the prose is kept. */
  void add(KnownItem known) {
    hashes.put(known.id(), known.hash());
    if (known.files() != Inputs.UNKNOWN) {
      items.add(known);
    }
  }

  /**
   * Adds items that were bound anew.
   *
   * @param files stands for the files of an item
   */
  void addAll(List<Bound> bound, ToLongFunction<ItemId> files) {
    for (int from = 0; from < bound.size(); from += AT_ONCE) {
      addSome(bound.subList(from, Math.min(from + AT_ONCE, bound.size())), files);
    }
  }

  private void addSome(List<Bound> bound, ToLongFunction<ItemId> files) {
    List<EncodedItem> encoded =
        Workers.map(bound, one -> ItemEncoder.encode(Objects.requireNonNull(one.item())));
    for (int i = 0; i < encoded.size(); i++) {
      ItemId id = bound.get(i).id();
      hashes.put(id, encoded.get(i).hash());
      add(bound.get(i), encoded.get(i), files.applyAsLong(id));
    }
  }

  private void add(Bound bound, EncodedItem encoded, long files) {
    if (prose != null && files != Inputs.UNKNOWN && !bound.isBroken()) {
      items.add(KnownItem.of(bound, encoded, files, prose));
    }
  }

  /** What stands for each of them. */
  Map<ItemId, ItemHash> hashes() {
    return hashes;
  }

  /** Stands for all of them, by what stands for one. */
  long all(ToLongFunction<ItemHash> one) {
    long sum = hashes.size();
    for (Map.Entry<ItemId, ItemHash> item : hashes.entrySet()) {
      ItemId id = item.getKey();
      long name = Hash.mix(Hash.of(id.kind().word()), Hash.of(id.value()));
      sum += Hash.mix(name, one.applyAsLong(item.getValue()));
    }
    return sum;
  }

  /** Those that can be kept: none where the disk did not take what they say. */
  List<KnownItem> items() {
    return prose == null || prose.isLossy() ? List.of() : items;
  }
}
