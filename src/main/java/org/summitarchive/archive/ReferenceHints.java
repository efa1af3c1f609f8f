package org.summitarchive.archive;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitarchive.diagnostic.Suggestions;
import org.summitarchive.language.Language;
import org.summitarchive.model.Alias;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;

/**
 * What a maintainer may do about a reference to an unknown item. Looks through the ids of a kind
 * once for each unknown id, however often that is named.
 */
final class ReferenceHints {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

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
      return "write " + now.value() + ", which is its id now";
    }
    List<String> known = ids.computeIfAbsent(unknown.kind(), this::idsOf);
    if (unknown.kind().belongsToEdition() && !unknown.value().contains("/")) {
      return withEdition(unknown, known);
    }
    return Suggestions.didYouMean(unknown.value(), known, creation(unknown));
  }

  private List<String> idsOf(Kind kind) {
    return items.of(kind).stream().map(item -> item.id().value()).toList();
  }

  private static String withEdition(ItemId unknown, List<String> known) {
    String end = "/" + unknown.value();
    return known.stream()
        .filter(id -> id.endsWith(end))
        .findFirst()
        .map(id -> "write the edition too: " + id)
        .orElse("write the edition too, such as 2025/" + unknown.value());
  }

  private String creation(ItemId id) {
    String file = file(id);
    if (file == null) {
      return "write an id, such as `internet-law`: small letters, digits and single hyphens";
    }
    return id.kind() == Kind.TOPIC ? "add `" + id.value() + "` to topics.yaml" : "add " + file;
  }

  /** The file to create, or null where the id can be no file's name. */
  private @Nullable String file(ItemId id) {
    String end = "." + original.path() + ".md";
    String[] parts = id.value().split("/", -1);
    if (parts.length > (id.kind().belongsToEdition() ? 2 : 1)
        || !ID.matcher(parts[0]).matches()
        || !ID.matcher(parts[parts.length - 1]).matches()) {
      return null;
    }
    return switch (id.kind()) {
      case EDITION -> "editions/" + id.value() + "/edition" + end;
      case SECTION, FORUM ->
          "editions/" + parts[0] + "/" + id.kind().folder() + "/" + parts[1] + end;
      case PAGE -> "pages/" + id.value() + end;
      default -> id.kind().folder() + "/" + id.value() + end;
    };
  }
}
