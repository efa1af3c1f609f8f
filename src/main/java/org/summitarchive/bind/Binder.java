package org.summitarchive.bind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.summitarchive.concurrent.Workers;
import org.summitarchive.config.ArchiveConfig;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.Severity;
import org.summitarchive.language.Languages;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Reference;
import org.summitarchive.source.ContentFiles;
import org.summitarchive.source.ContentItems;
import org.summitarchive.source.ContentItems.ItemDocuments;
import org.summitarchive.yaml.YamlValue.Mapping;

/** Makes items of content files: each original joined with its translations. */
public final class Binder {

  private final Languages languages;
  private final Drafts drafts;
  private final BodyCompiler compiler;
  private final Earlier earlier;

  public Binder(ArchiveConfig config, Drafts drafts, BodyCompiler compiler) {
    this(config, drafts, compiler, Earlier.NOTHING);
  }

  /**
   * Prepares to bind.
   *
   * @param earlier knows what came of the files that were not read
   */
  public Binder(ArchiveConfig config, Drafts drafts, BodyCompiler compiler, Earlier earlier) {
    this.languages = config.languages();
    this.drafts = drafts;
    this.compiler = compiler;
    this.earlier = earlier;
  }

  /**
   * Binds the whole archive, on all processors. Whatever the order of the files and the number of
   * threads, the result is the same.
   *
   * @param topics {@code topics.yaml}, where there is one that could be read
   */
  public BoundItems bind(ContentItems files, Optional<Mapping> topics, Diagnostics diagnostics) {
    ItemBinder binder = binder(files);
    List<Bound> all = new ArrayList<>();
    topics.ifPresent(map -> all.addAll(new TopicReader(languages).read(map)));
    SortedSet<ItemId> broken = new TreeSet<>();
    for (Read read : Workers.map(files.ids(), id -> read(files.of(id), binder))) {
      if (!read.complete()) {
        broken.add(read.id());
      }
      read.bound().ifPresent(all::add);
    }
    all.addAll(Workers.map(files.known(), earlier::bound));
    SortedSet<ItemId> drafts = ids(all, Bound::draft);
    all.forEach(bound -> forward(bound, bound.id().isIn(drafts), diagnostics));
    broken.addAll(ids(all, Bound::isBroken));
    return join(all, broken);
  }

  /** What came of an item's files, if any could be read. */
  private record Read(ItemId id, boolean complete, Optional<Bound> bound) {}

  private Read read(ItemDocuments files, ItemBinder binder) {
    if (files.documents().isEmpty()) {
      return new Read(files.id(), files.complete(), Optional.empty());
    }
    Bound bound = binder.bind(files);
    Bound held = files.complete() ? earlier.held(bound) : bound;
    return new Read(files.id(), files.complete(), Optional.of(held));
  }

  private ItemBinder binder(ContentItems files) {
    Set<ItemId> all = new HashSet<>(files.ids());
    all.addAll(files.known());
    return new ItemBinder(languages, drafts, compiler, all);
  }

  /**
   * How far every translation is, by item and language. Errors in single files are reported; what
   * is withdrawn or a draft is left out, and so is what an error leaves unknown.
   */
  public List<TranslationStatus> translations(ContentFiles files, Diagnostics diagnostics) {
    ItemBinder binder = binder(files);
    return files.ids().stream()
        .sorted()
        .map(files::of)
        .filter(ItemDocuments::complete)
        .flatMap(item -> binder.translations(item, diagnostics).stream())
        .toList();
  }

  /**
   * Reports what was found.
   *
   * @param hidden whether it belongs to a draft edition: nobody misses its translations
   */
  private static void forward(Bound bound, boolean hidden, Diagnostics diagnostics) {
    for (Diagnostic mistake : bound.mistakes()) {
      if (mistake.severity() == Severity.ERROR || !hidden) {
        diagnostics.take(mistake);
      }
    }
  }

  private static BoundItems join(List<Bound> all, SortedSet<ItemId> broken) {
    List<Item> items =
        all.stream()
            .filter(bound -> !bound.draft())
            .map(Bound::item)
            .filter(Objects::nonNull)
            .sorted(Comparator.comparing(Item::id))
            .toList();
    List<Reference> loose =
        all.stream()
            .filter(bound -> broken.contains(bound.id()) && !bound.draft())
            .flatMap(bound -> bound.references().stream())
            .toList();
    return new BoundItems(items, broken, ids(all, Bound::draft), loose, all);
  }

  private static SortedSet<ItemId> ids(List<Bound> all, Predicate<Bound> condition) {
    return all.stream()
        .filter(condition)
        .map(Bound::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
