package org.summitarchive.bind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.Language;
import org.summitarchive.language.Languages;
import org.summitarchive.model.Common;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Reference;
import org.summitarchive.model.ReservedIds;
import org.summitarchive.source.ContentItems.ItemDocuments;
import org.summitarchive.source.SourceDocument;
import org.summitarchive.yaml.FieldReader;
import org.summitarchive.yaml.FieldSet;

/** Makes one item of its files. */
final class ItemBinder {

  private final Languages languages;
  private final Drafts drafts;
  private final BodyCompiler compiler;
  private final Set<ItemId> known;

  /**
   * Binds items.
   *
   * @param known every item that has a file
   */
  ItemBinder(Languages languages, Drafts drafts, BodyCompiler compiler, Set<ItemId> known) {
    this.known = known;
    this.languages = languages;
    this.drafts = drafts;
    this.compiler = compiler;
  }

  /** Binds the files of one identity, of which there is at least one. */
  Bound bind(ItemDocuments read) {
    ItemId id = read.id();
    List<SourceDocument> files = inOrder(read.documents());
    Diagnostics diagnostics = new Diagnostics();
    checkReserved(id, files.get(0), diagnostics);
    Bodies bodies = new Bodies(compiler, diagnostics);
    files.forEach(bodies::add);
    Optional<ItemFiles> found = ItemFiles.of(files, languages, diagnostics);
    if (found.isEmpty() && read.complete()) {
      files.forEach(file -> ItemFiles.reportNone(file, languages.original(), diagnostics));
    }
    return found
        .map(all -> bind(id, all, read.complete(), bodies, diagnostics))
        .orElseGet(() -> Bound.nothing(id, bodies.references(), diagnostics.sorted()));
  }

  /** How far the translations of one identity are; none where nobody is to translate it. */
  List<TranslationStatus> translations(ItemDocuments read, Diagnostics diagnostics) {
    List<SourceDocument> files = inOrder(read.documents());
    Bodies bodies = new Bodies(compiler, diagnostics);
    files.forEach(bodies::add);
    return ItemFiles.of(files, languages, diagnostics)
        .filter(all -> !isDraft(all.original()))
        .map(all -> translations(read.id(), all, bodies, diagnostics))
        .orElse(List.of());
  }

  private List<SourceDocument> inOrder(List<SourceDocument> files) {
    return files.stream()
        .sorted(Comparator.comparingInt(file -> languages.all().indexOf(file.language())))
        .toList();
  }

  private List<TranslationStatus> translations(
      ItemId id, ItemFiles files, Bodies bodies, Diagnostics diagnostics) {
    Fields fields = fields(id.kind(), files, context(files, diagnostics));
    Item item = item(id, fields, bodies, Set.of());
    boolean current = item != null && !item.common().isWithdrawn();
    return current ? new TranslationStatuses(files, fields).of(bodies.languages()) : List.of();
  }

  private Bound bind(
      ItemId id, ItemFiles files, boolean complete, Bodies bodies, Diagnostics diagnostics) {
    ItemContext context = context(files, diagnostics);
    Fields fields = fields(id.kind(), files, context);
    TranslationAges ages = TranslationAges.of(files.original(), fields);
    Item item = item(id, fields, bodies, ages.outdated());
    List<Reference> references = new ArrayList<>(context.references());
    references.addAll(bodies.references());
    for (SourceDocument rival : files.rivals()) {
      references.addAll(checkRival(id, rival, bodies, diagnostics));
    }
    boolean draft = drafts == Drafts.HIDE && isDraft(files.original());
    if (!draft && complete) {
      boolean withdrawn = item != null && item.common().isWithdrawn();
      new TranslationWarnings(id, files, fields).report(withdrawn ? Set.of() : bodies.languages());
      if (!withdrawn && !diagnostics.hasErrors()) {
        ages.report(fields);
      }
    }
    return new Bound(id, item, draft, references, diagnostics.sorted());
  }

  private ItemContext context(ItemFiles files, Diagnostics diagnostics) {
    Set<Language> hidden = new LinkedHashSet<>();
    files.rivals().forEach(rival -> hidden.add(rival.language()));
    for (SourceDocument file : files.translations().values()) {
      if (drafts == Drafts.HIDE && isDraft(file)) {
        hidden.add(file.language());
      }
    }
    return new ItemContext(languages, files.original().language(), hidden, known, diagnostics);
  }

  private static @Nullable Item item(
      ItemId id, Fields fields, Bodies bodies, Set<Language> outdated) {
    Common common =
        new CommonReader(id.kind(), fields)
            .read(bodies.without(fields.context()::isHidden), outdated);
    return new KindReader(id, common, fields).read().orElse(null);
  }

  /** Reads a second original for its mistakes, and for what it names. */
  private List<Reference> checkRival(
      ItemId id, SourceDocument rival, Bodies bodies, Diagnostics diagnostics) {
    ItemFiles files = ItemFiles.alone(rival);
    ItemContext context = context(files, diagnostics);
    item(id, fields(id.kind(), files, context), bodies, Set.of());
    return context.references();
  }

  private Fields fields(Kind kind, ItemFiles files, ItemContext context) {
    SourceDocument file = files.original();
    FieldReader original =
        new FieldReader(
            file.frontMatter(), ItemFields.original(kind), file.start(), context.diagnostics());
    FieldSet texts = ItemFields.translation(kind);
    Map<Language, FieldReader> translations = new LinkedHashMap<>();
    files
        .translations()
        .forEach(
            (language, translation) ->
                translations.put(
                    language,
                    Translations.read(
                        translation.frontMatter(), texts, original, context.diagnostics())));
    return new Fields(context, original, translations);
  }

  private static boolean isDraft(SourceDocument file) {
    return ItemFiles.flag(file, "draft").isPresent();
  }

  private static void checkReserved(ItemId id, SourceDocument file, Diagnostics diagnostics) {
    boolean atRoot = id.kind() == Kind.EDITION || id.kind() == Kind.PAGE;
    if (atRoot && ReservedIds.contains(id.value())) {
      diagnostics.error(
          file.start(),
          "reserved-id",
          "`" + id.value() + "` is an address of the site's own",
          "choose another id for the " + id.kind().word());
    }
  }
}
