package org.summitarchive.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.summitarchive.bind.Bound;
import org.summitarchive.bind.Earlier;
import org.summitarchive.cache.KnownItem.StoredItem;
import org.summitarchive.concurrent.Workers;
import org.summitarchive.language.Languages;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.source.KnownFiles;

/**
 * Knows what items say whose files have not changed, so that these need not be read. Only items
 * without mistakes are remembered: nothing but their own files decides what they say.
 */
public final class ItemMemory implements KnownFiles, Earlier {

  /** In bytes, besides twice of what is of use. */
  private static final long MOST_WASTE = 64L << 20;

  /** Items held as bytes at one time. */
  private static final int AT_ONCE = 1000;

  private final Inputs inputs;
  private final Languages languages;
  private final long surroundings;
  private final @Nullable ProseFile prose;
  private final Map<ItemId, KnownItem> known = new HashMap<>();
  private final Map<ItemId, Long> files = new ConcurrentHashMap<>();
  private final Map<ItemId, ItemHash> hashes = new HashMap<>();
  private final List<KnownItem> learned = new ArrayList<>();
  private int reused;

  /**
   * Recalls items.
   *
   * @param surroundings stands for all that items depend on besides their own files
   * @param prose null where nothing can be kept
   */
  ItemMemory(
      Inputs inputs,
      Languages languages,
      long surroundings,
      @Nullable ProseFile prose,
      byte @Nullable [] section) {
    this.inputs = inputs;
    this.languages = languages;
    this.surroundings = surroundings;
    this.prose = prose;
    if (section != null && prose != null) {
      recall(new Decoder(section), prose);
    }
  }

  private void recall(Decoder in, ProseFile file) {
    if (in.wide() == surroundings) {
      int count = in.number();
      for (int i = 0; i < count; i++) {
        KnownItem item = KnownItem.of(in);
        known.put(item.id(), item);
      }
      forgetIfWasteful(file);
    }
  }

  /** Pieces of prose that nothing refers to any more are not worth the place they take. */
  private void forgetIfWasteful(ProseFile file) {
    long live = 0;
    for (KnownItem item : known.values()) {
      live += item.item().proseSize();
    }
    try {
      if (file.size() > 3 * live + MOST_WASTE) {
        known.clear();
        file.clear();
      }
    } catch (IOException e) {
      known.clear();
    }
  }

  @Override
  public boolean isKnown(ItemId id, List<Path> paths) {
    long fingerprint = fingerprint(paths);
    files.put(id, fingerprint);
    return unchanged(id) != null;
  }

  /** The item as it was, where its files are those that it was bound from; else null. */
  private @Nullable KnownItem unchanged(ItemId id) {
    KnownItem item = known.get(id);
    long fingerprint = files.getOrDefault(id, Inputs.UNKNOWN);
    boolean same = item != null && fingerprint != Inputs.UNKNOWN && item.files() == fingerprint;
    return same ? item : null;
  }

  private long fingerprint(List<Path> paths) {
    long fingerprint = paths.size();
    for (Path path : paths) {
      long one = inputs.fingerprint(path);
      if (one == Inputs.UNKNOWN) {
        return Inputs.UNKNOWN;
      }
      fingerprint += one;
    }
    return fingerprint;
  }

  @Override
  public Bound bound(ItemId id) {
    KnownItem item = Objects.requireNonNull(known.get(id));
    return new Bound(id, decode(item), item.draft(), List.of(), item.warnings());
  }

  private Item decode(KnownItem known) {
    StoredItem stored = known.item();
    ProseFile file = Objects.requireNonNull(prose);
    return ItemDecoder.decode(
        stored,
        () -> file.read(stored.proseAt(), stored.proseSize(), known.hash().prose()),
        languages);
  }

  /** Learns what there is now, and keeps what is new of it. */
  public void learn(List<Bound> all) throws IOException {
    List<Bound> changed = new ArrayList<>();
    for (Bound bound : all) {
      KnownItem same = unchanged(bound.id());
      if (same != null) {
        hashes.put(bound.id(), same.hash());
        learned.add(same);
        reused++;
      } else if (bound.item() != null) {
        changed.add(bound);
      }
    }
    for (int from = 0; from < changed.size(); from += AT_ONCE) {
      learnChanged(changed.subList(from, Math.min(from + AT_ONCE, changed.size())));
    }
  }

  private void learnChanged(List<Bound> changed) throws IOException {
    List<EncodedItem> encoded =
        Workers.map(changed, bound -> ItemEncoder.encode(Objects.requireNonNull(bound.item())));
    for (int i = 0; i < changed.size(); i++) {
      learn(changed.get(i), encoded.get(i));
    }
    if (prose != null) {
      prose.flush();
    }
  }

  private void learn(Bound bound, EncodedItem encoded) throws IOException {
    hashes.put(bound.id(), encoded.hash());
    long fingerprint = files.getOrDefault(bound.id(), Inputs.UNKNOWN);
    if (prose == null || fingerprint == Inputs.UNKNOWN || bound.isBroken()) {
      return;
    }
    long at = prose.append(encoded.prose());
    StoredItem stored =
        new StoredItem(encoded.facts(), encoded.positions(), at, encoded.prose().length);
    learned.add(
        new KnownItem(
            bound.id(), fingerprint, bound.draft(), bound.mistakes(), encoded.hash(), stored));
  }

  /** Whether an item's prose is known to be what it was when the last build ended. */
  boolean saysTheSame(ItemId id) {
    if (id.kind() == Kind.TOPIC) {
      return true; // it has none: a topic is a line of a file of them all
    }
    KnownItem before = known.get(id);
    ItemHash now = hashes.get(id);
    return before != null && now != null && before.hash().prose() == now.prose();
  }

  /** The items of which the prose is not known to be what it was. */
  Set<ItemId> changed() {
    Set<ItemId> changed = new HashSet<>();
    for (ItemId id : hashes.keySet()) {
      if (!saysTheSame(id)) {
        changed.add(id);
      }
    }
    return changed;
  }

  /** What stands for each item that there is now. */
  Map<ItemId, ItemHash> hashes() {
    return hashes;
  }

  /** How many items' files were read. */
  public int read() {
    return files.size() - reused;
  }

  byte[] bytes() {
    Encoder out = new Encoder();
    out.number(surroundings);
    out.list(learned, item -> item.add(out));
    return out.bytes();
  }
}
