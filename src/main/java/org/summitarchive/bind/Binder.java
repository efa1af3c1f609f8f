package org.summitarchive.bind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
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
import org.summitarchive.source.SourceDocument;
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
  public BoundItems bind(ContentFiles files, Optional<Mapping> topics, Diagnostics diagnostics) {
    Map<ItemId, List<SourceDocument>> identities = byId(files.documents());
    Set<ItemId> known = new HashSet<>(identities.keySet());
    known.addAll(files.known());
    known.addAll(files.unreadable());
    ItemBinder binder = new ItemBinder(languages, drafts, compiler, known, files.unreadable());
    List<Bound> all = new ArrayList<>();
    topics.ifPresent(map -> all.addAll(new TopicReader(languages).read(map)));
    all.addAll(
        Workers.map(identities.entrySet(), entry -> binder.bind(entry.getKey(), entry.getValue())));
    all.addAll(Workers.map(files.known(), earlier::bound));
    SortedSet<ItemId> drafts = ids(all, Bound::draft);
    all.forEach(bound -> forward(bound, bound.id().isIn(drafts), diagnostics));
    SortedSet<ItemId> broken = new TreeSet<>(files.unreadable());
    broken.addAll(ids(all, Bound::isBroken));
    return join(all, broken);
  }

  /**
   * How far every translation is, by item and language. Errors in single files are reported; what
   * is withdrawn or a draft is left out, and so is what an error leaves unknown.
   */
  public List<TranslationStatus> translations(ContentFiles files, Diagnostics diagnostics) {
    Map<ItemId, List<SourceDocument>> identities = new TreeMap<>(byId(files.documents()));
    Set<ItemId> unreadable = files.unreadable();
    ItemBinder binder =
        new ItemBinder(languages, drafts, compiler, identities.keySet(), unreadable);
    return identities.entrySet().stream()
        .filter(entry -> !unreadable.contains(entry.getKey()))
        .flatMap(e -> binder.translations(e.getKey(), e.getValue(), diagnostics).stream())
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

  /** The files of each item, in the order of the archive's languages. */
  private Map<ItemId, List<SourceDocument>> byId(List<SourceDocument> files) {
    Map<ItemId, List<SourceDocument>> byId = new LinkedHashMap<>();
    for (SourceDocument file : files) {
      byId.computeIfAbsent(file.id(), id -> new ArrayList<>(languages.all().size())).add(file);
    }
    Comparator<SourceDocument> byLanguage =
        Comparator.comparingInt(file -> languages.all().indexOf(file.language()));
    byId.values().forEach(all -> all.sort(byLanguage));
    return byId;
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
