package org.summitarchive.cache;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Affiliation;
import org.summitarchive.archive.Archive;
import org.summitarchive.archive.Attribution;
import org.summitarchive.archive.Evidence;
import org.summitarchive.archive.Items;
import org.summitarchive.archive.Part;
import org.summitarchive.archive.Parts;
import org.summitarchive.concurrent.Lazy;
import org.summitarchive.language.Language;
import org.summitarchive.model.Document;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Locator;
import org.summitarchive.page.Neighbours;

/** Stands for the parts of an archive: as long as a part's digest is the same, so is the part. */
final class Digests {

  private final Items items;
  private final Archive archive;
  private final Map<ItemId, ItemHash> hashes;
  private final Neighbours neighbours;
  private final Lazy<Map<ItemId, Long>> published;
  private final FoundDigests found;

  Digests(Archive archive, Map<ItemId, ItemHash> hashes) {
    this.archive = archive;
    this.items = archive.items();
    this.hashes = hashes;
    this.neighbours = Neighbours.of(items);
    this.found = new FoundDigests(parts().count(), number -> of(parts().part(number)));
    this.published = new Lazy<>(this::publishers);
  }

  private Map<ItemId, Long> publishers() {
    Map<ItemId, Long> publishers = new HashMap<>();
    for (Document document : items.documents()) {
      if (document.imprint().publisher() != null) {
        publishers.merge(
            document.imprint().publisher().target(), facts(document), (a, b) -> Hash.mix(a, b));
      }
    }
    return publishers;
  }

  /** All that there are. */
  Parts parts() {
    return archive.watch().parts();
  }

  /** Stands for the part of a number; never 0. */
  long of(int number) {
    return found.of(number);
  }

  long of(Part part) {
    ItemId id = part.of();
    return switch (part.extent()) {
      case LABEL -> label(id);
      case FACTS -> facts(id);
      case PRESENCE -> items.has(id.kind()) ? 1 : 0;
      case KIND -> all(items.ids(id.kind()), (ItemId one) -> facts(one));
      case SECTIONS -> facts(items.sections(id));
      case FORUMS -> facts(items.forums(id));
      case STATEMENTS -> all(archive.relations().statementsOf(id), this::of);
      case NAMING_FORUMS -> facts(archive.relations().forumsOf(id));
      case AFFILIATIONS -> all(archive.relations().affiliationsOf(id), this::of);
      case PARTS -> facts(archive.relations().partsOf(id));
      case EVIDENCE -> all(archive.relations().restingOn(id), this::of);
      case CORRECTED -> archive.isCorrected() ? 1 : 0;
      case NEIGHBOURS -> neighbours(id);
      case PUBLICATIONS -> published.get().getOrDefault(id, 0L);
    };
  }

  /** An item that is not there has facts too: that it is not there. */
  long facts(ItemId id) {
    ItemHash hash = hashes.get(id);
    return hash == null || !items.contains(id) ? 0 : hash.facts();
  }

  private long facts(Item item) {
    return facts(item.id());
  }

  long facts(List<? extends Item> list) {
    return all(list, this::facts);
  }

  long prose(ItemId id) {
    ItemHash hash = hashes.get(id);
    return hash == null ? 0 : hash.prose();
  }

  private long label(ItemId id) {
    if (!items.contains(id)) {
      return 0;
    }
    Item item = items.get(id);
    long hash = Hash.of(item.common().origin().language().path());
    for (Language language : archive.config().languages().all()) {
      String text = item.label().values().get(language);
      hash = Hash.mix(hash, text == null ? 0 : Hash.of(text));
    }
    return hash;
  }

  private long neighbours(ItemId id) {
    if (!items.contains(id)) {
      return 0;
    }
    Neighbours.Pair pair = neighbours.of(items.get(id));
    return Hash.mix(name(pair.previous()), name(pair.next()));
  }

  private static long name(@Nullable Item item) {
    return item == null ? 0 : Hash.of(item.id().toString());
  }

  private long of(Attribution said) {
    return Hash.mix(facts(said.place()), Hash.of(said.statement().id()));
  }

  private long of(Affiliation held) {
    return Hash.mix(facts(held.speaker()), Hash.of(held.role().id()));
  }

  private long of(Evidence evidence) {
    long hash = Hash.mix(facts(evidence.item()), place(evidence.locator()));
    if (evidence instanceof Evidence.OfStatement said) {
      return Hash.mix(hash, Hash.mix(1, Hash.of(said.statement().id())));
    } else if (evidence instanceof Evidence.OfFigure counted) {
      return Hash.mix(hash, Hash.mix(2, Hash.of(counted.figure().id())));
    } else if (evidence instanceof Evidence.OfRole held) {
      return Hash.mix(hash, Hash.mix(3, Hash.of(held.role().id())));
    }
    return Hash.mix(hash, evidence instanceof Evidence.OfItem ? 4 : 5);
  }

  private static long place(@Nullable Locator locator) {
    return locator == null ? 0 : Hash.mix(locator.first(), locator.last());
  }

  private static <T> long all(List<T> list, ToLongFunction<? super T> one) {
    long hash = list.size();
    for (T entry : list) {
      hash = Hash.mix(hash, one.applyAsLong(entry));
    }
    return hash;
  }
}
