package org.summitarchive.build;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.summitarchive.archive.Archive;
import org.summitarchive.archive.ArchiveLinker;
import org.summitarchive.bind.Bound;
import org.summitarchive.bind.BoundItems;
import org.summitarchive.bind.Drafts;
import org.summitarchive.bind.Earlier;
import org.summitarchive.build.Progress.Stage;
import org.summitarchive.cache.Hash;
import org.summitarchive.cache.ItemMemory;
import org.summitarchive.cache.Knowledge;
import org.summitarchive.cache.Knowledge.Linked;
import org.summitarchive.concurrent.Meanwhile;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;

/**
 * Makes the archive of what was found. Where no item states anything else than it did, nothing can
 * be wrong with the links: they need not be looked at, and items only when they are asked for.
 */
final class ArchiveSource {

  /** Files in which some fact is likely to have changed: they would be bound for nothing. */
  private static final int MOST_READ = 200;

  private final ArchiveReader reader;
  private final FoundContent found;
  private final Drafts drafts;
  private final Set<String> assets;
  private final ItemMemory items;
  private final Diagnostics diagnostics;

  /**
   * Prepares to make one.
   *
   * @param assets the files in the content's {@code assets} folder, by their paths there
   * @param items what is known of them; learns what they are now
   */
  ArchiveSource(
      ArchiveReader reader,
      FoundContent found,
      Drafts drafts,
      Set<String> assets,
      ItemMemory items,
      Diagnostics diagnostics) {
    this.reader = reader;
    this.found = found;
    this.drafts = drafts;
    this.assets = assets;
    this.items = items;
    this.diagnostics = diagnostics;
  }

  /**
   * The archive. It may be used only if no error was reported.
   *
   * @param facts stands for all that decides what comes of linking, but for the configuration
   * @param linked what came of that
   */
  record Made(Archive archive, long facts, Linked linked) {}

  Made make(Optional<Knowledge> known, Progress progress) {
    boolean few = !found.files().known().isEmpty() && found.files().count() <= MOST_READ;
    if (known.isEmpty() || !few) {
      return link(found, progress);
    }
    FoundContent read = found.read();
    Optional<Made> recalled = recall(read, known.get());
    return recalled.isPresent() ? recalled.get() : link(read, progress);
  }

  private Optional<Made> recall(FoundContent read, Knowledge known) {
    BoundItems bound = reader.bind(read, drafts, items.withoutItems()).items();
    items.learn(bound.all());
    if (diagnostics.hasErrors() || facts() != known.facts()) {
      return Optional.empty();
    }
    known.linked().warnings().forEach(diagnostics::take);
    Map<ItemId, Item> fresh = bound.items().stream().collect(toMap(Item::id, item -> item));
    Archive archive =
        ArchiveLinker.recall(
            read.config(),
            published(bound),
            id -> fresh.containsKey(id) ? fresh.get(id) : items.item(id),
            known.linked().findings());
    return Optional.of(new Made(archive, known.facts(), known.linked()));
  }

  private long facts() {
    long facts = items.facts();
    for (String asset : new TreeSet<>(assets)) {
      facts = Hash.mix(facts, Hash.of(asset));
    }
    return facts;
  }

  /** What is no draft, nor part of one. */
  private static SortedSet<ItemId> published(BoundItems bound) {
    SortedSet<ItemId> drafts = bound.drafts();
    return bound.all().stream()
        .map(Bound::id)
        .filter(id -> !drafts.contains(id) && !id.isIn(drafts))
        .collect(toCollection(TreeSet::new));
  }

  private Made link(FoundContent content, Progress progress) {
    Earlier earlier = items.whileReading(content.files().count());
    BoundContent bound = reader.bind(content, drafts, earlier);
    progress.begin(Stage.LINK, 0);
    Diagnostics found = new Diagnostics();
    Meanwhile<Archive> linked = Meanwhile.begin(() -> reader.link(bound, assets, found));
    items.learn(bound.items().all());
    Archive archive = linked.get();
    found.sorted().forEach(diagnostics::take);
    return new Made(archive, facts(), new Linked(archive.findings(), found.sorted()));
  }
}
