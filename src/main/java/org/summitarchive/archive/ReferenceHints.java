package org.summitarchive.archive;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitarchive.diagnostic.Suggestions;
import org.summitarchive.language.Language;
import org.summitarchive.language.Slugs;
import org.summitarchive.model.Alias;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;

/**
 * What a maintainer may do about a reference to an unknown item. Looks through the ids of a kind
 * once for each unknown id, however often that is named.
 */
final class ReferenceHints {

  private final Items items;
  private final Language original;
  private final Map<ItemId, ItemId> renamed = new HashMap<>();
  private final Map<Kind, List<String>> ids = new EnumMap<>(Kind.class);
  private final Map<ItemId, String> hints = new HashMap<>();

  ReferenceHints(Items items, Language original) {
    this.items = items;
    this.original = original;
    items.all().forEach(this::addFormerIds);
  }

  private void addFormerIds(Item item) {
    for (Alias alias : item.common().publication().aliases()) {
      if (!alias.value().contains("/")) {
        renamed.putIfAbsent(item.id().sibling(alias.value()), item.id());
      }
    }
  }

  String hint(ItemId unknown) {
    return hints.computeIfAbsent(unknown, this::find);
  }

  private String find(ItemId unknown) {
    ItemId now = renamed.get(unknown);
    if (now != null) {
      return "write " + now.local() + ", which is its id now";
    }
    return unknown.kind().belongsToEdition()
        ? inEdition(unknown)
        : Suggestions.didYouMean(unknown.value(), idsOf(unknown.kind()), creation(unknown));
  }

  private List<String> idsOf(Kind kind) {
    return ids.computeIfAbsent(
        kind, any -> items.of(kind).stream().map(item -> item.id().value()).toList());
  }

  /** The edition's own come first; else the same forum may stand in another edition. */
  private String inEdition(ItemId unknown) {
    String local = unknown.value().substring(unknown.value().lastIndexOf('/') + 1);
    Optional<String> elsewhere =
        idsOf(unknown.kind()).stream().filter(id -> id.endsWith("/" + local)).findFirst();
    if (!unknown.value().contains("/")) {
      return "write the edition too"
          + elsewhere.map(id -> ": " + id).orElse(", such as 2025/" + local);
    }
    String otherwise =
        elsewhere
            .filter(id -> unknown.kind() == Kind.FORUM)
            .map(id -> "did you mean " + id + "?")
            .orElseGet(() -> creation(unknown));
    return Suggestions.didYouMean(local, idsIn(unknown), otherwise);
  }

  private List<String> idsIn(ItemId unknown) {
    List<? extends Item> all =
        unknown.kind() == Kind.FORUM
            ? items.forums(unknown.edition())
            : items.sections(unknown.edition());
    return all.stream().map(item -> item.id().local()).toList();
  }

  private String creation(ItemId id) {
    int parts = id.kind().belongsToEdition() ? 2 : 1;
    if (!Stream.of(id.value().split("/", parts)).allMatch(Slugs::isSlug)) {
      return "write an id, such as `internet-law`: small letters, digits and single hyphens";
    }
    return id.kind() == Kind.TOPIC
        ? "add `" + id.value() + "` to topics.yaml"
        : "add " + file(id) + "." + original.path() + ".md";
  }

  private static String file(ItemId id) {
    return switch (id.kind()) {
      case EDITION -> "editions/" + id.value() + "/edition";
      case SECTION, FORUM ->
          "editions/" + id.edition().value() + "/" + id.kind().folder() + "/" + id.local();
      case PAGE -> "pages/" + id.value();
      default -> id.kind().folder() + "/" + id.value();
    };
  }
}
