package org.summitarchive.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.summitarchive.bind.Bound;
import org.summitarchive.bind.Earlier;
import org.summitarchive.cache.KnownItem.StoredItem;
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

  /** In bytes: what a file of content takes in memory. */
  private static final long USUAL_FILE = 4096;

  private final Inputs inputs;
  private final Languages languages;
  private final long surroundings;
  private final @Nullable ProseFile prose;
  private final long heap;
  private final Map<ItemId, KnownItem> known = new HashMap<>();
  private final Map<ItemId, Long> files = new ConcurrentHashMap<>();
  private final Map<ItemId, KnownItem> shelved = new ConcurrentHashMap<>();
  private Inputs.@Nullable Seen seen;
  private LearnedItems learned;
  private long facts;
  private int read;

  /**
   * Recalls items.
   *
   * @param surroundings stands for all that items depend on besides their own files
   * @param prose null where nothing can be kept
   * @param heap how many bytes of memory there are for all that a build makes
   */
  ItemMemory(
      Inputs inputs,
      Languages languages,
      long surroundings,
      @Nullable ProseFile prose,
      long heap,
      byte @Nullable [] section) {
    this.inputs = inputs;
    this.languages = languages;
    this.surroundings = surroundings;
    this.prose = prose;
    this.heap = heap;
    this.learned = new LearnedItems(prose);
    if (section != null && prose != null) {
      recall(new Decoder(section), prose);
    }
  }

  private void recall(Decoder in, ProseFile file) {
    if (in.wide() == surroundings) {
      seen = Inputs.Seen.of(in);
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

  @Override
  public Set<ItemId> items() {
    return Collections.unmodifiableSet(known.keySet());
  }

  @Override
  public Optional<Set<Path>> changed() {
    return seen == null || known.isEmpty() ? Optional.empty() : inputs.changed(seen);
  }

  /**
   * The item as it was, where its files are those that it was bound from; else null. For items of
   * which no file may have changed nobody asked.
   */
  private @Nullable KnownItem unchanged(ItemId id) {
    KnownItem item = known.get(id);
    Long fingerprint = files.get(id);
    boolean same =
        fingerprint == null
            || (item != null && fingerprint != Inputs.UNKNOWN && item.files() == fingerprint);
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
    return bound(Objects.requireNonNull(known.get(id)));
  }

  private Bound bound(KnownItem item) {
    return new Bound(item.id(), decode(item), item.draft(), List.of(), item.warnings());
  }

  /**
   * Knows the same, for a build that reads so many files. Where their prose would take a large part
   * of the memory that there is, it goes to its file as soon as an item is bound, and is fetched
   * for each page.
   */
  public Earlier whileReading(int count) {
    if (prose == null || count * USUAL_FILE < heap / 4) {
      return this;
    }
    return new Earlier() {
      @Override
      public Bound bound(ItemId id) {
        return ItemMemory.this.bound(id);
      }

      @Override
      public Bound held(Bound bound) {
        Item item = bound.item();
        return item == null || bound.isBroken() ? bound : shelve(bound, item, prose);
      }
    };
  }

  private Bound shelve(Bound bound, Item item, ProseFile file) {
    KnownItem written =
        KnownItem.of(bound, ItemEncoder.encode(item), fileFingerprint(item.id()), file);
    if (file.isLossy()) {
      return bound; // it stays where it is
    }
    shelved.put(item.id(), written);
    return bound(written);
  }

  private long fileFingerprint(ItemId id) {
    return files.getOrDefault(id, Inputs.UNKNOWN);
  }

  private Item decode(KnownItem known) {
    StoredItem stored = known.item();
    ProseFile file = Objects.requireNonNull(prose);
    return ItemDecoder.decode(
        stored,
        () -> file.read(stored.proseAt(), stored.proseSize(), known.hash().prose()),
        languages);
  }

  /** What came of items, all but themselves: for those who want to know whether any was another. */
  public Earlier withoutItems() {
    return id -> {
      KnownItem item = Objects.requireNonNull(known.get(id));
      return new Bound(id, null, item.draft(), List.of(), item.warnings());
    };
  }

  /** Makes an item that is known. */
  public Item item(ItemId id) {
    return decode(Objects.requireNonNull(known.get(id)));
  }

  /** Learns what there is now, and keeps what is new of it. */
  public void learn(List<Bound> all) {
    learned = new LearnedItems(prose);
    read = 0;
    List<Bound> changed = new ArrayList<>();
    for (Bound bound : all) {
      ItemId id = bound.id();
      KnownItem same = unchanged(id);
      KnownItem kept = same == null ? shelved.get(id) : same;
      read += same != null || id.kind() == Kind.TOPIC ? 0 : 1;
      if (kept != null) {
        learned.add(kept);
      } else if (bound.item() != null) {
        changed.add(bound);
      }
    }
    learned.addAll(changed, this::fileFingerprint);
    if (prose != null) {
      prose.flush();
    }
    facts = learned.all(ItemHash::facts);
  }

  /** Whether an item's prose is known to be what it was when the last build ended. */
  boolean saysTheSame(ItemId id) {
    if (id.kind() == Kind.TOPIC) {
      return true; // it has none: a topic is a line of a file of them all
    }
    KnownItem before = known.get(id);
    ItemHash now = hashes().get(id);
    return before != null && now != null && before.hash().prose() == now.prose();
  }

  /** The items of which the prose is not known to be what it was. */
  Set<ItemId> reworded() {
    Set<ItemId> reworded = new HashSet<>();
    for (ItemId id : hashes().keySet()) {
      if (!saysTheSame(id)) {
        reworded.add(id);
      }
    }
    return reworded;
  }

  /** Stands for all that items state, and so for what order they are in. */
  public long facts() {
    return facts;
  }

  /** Stands for what the prose of all items says. */
  long prose() {
    return learned.all(ItemHash::prose);
  }

  /** What stands for each item that there is now. */
  Map<ItemId, ItemHash> hashes() {
    return learned.hashes();
  }

  /** How many items' files were read. */
  public int read() {
    return read;
  }

  Encoder encoded() {
    Encoder out = new Encoder();
    out.number(surroundings);
    inputs.seen().add(out);
    out.list(learned.items(), item -> item.add(out));
    return out;
  }
}
