package org.summitarchive.route;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitarchive.archive.Items;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;

/** Reads addresses backwards: what page of the site stands at one. */
final class Occupied {

  private final Items items;

  Occupied(Items items) {
    this.items = items;
  }

  /**
   * The item whose page stands at an address.
   *
   * @param path without language, folded
   */
  Optional<ItemId> item(String path) {
    List<String> parts = parts(path);
    return Stream.of(Kind.values())
        .flatMap(kind -> id(kind, parts).stream())
        .filter(items::contains)
        .filter(id -> Permalinks.withoutLanguage(id).equals(path))
        .findFirst();
  }

  private static Optional<ItemId> id(Kind kind, List<String> parts) {
    String last = parts.get(parts.size() - 1);
    return switch (parts.size()) {
      case 1 -> kind.folder().isEmpty() ? Optional.of(new ItemId(kind, last)) : Optional.empty();
      case 2 -> kind.belongsToEdition() ? Optional.empty() : Optional.of(new ItemId(kind, last));
      case 3 ->
          kind.belongsToEdition()
              ? Optional.of(ItemId.inEdition(kind, parts.get(0), last))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /**
   * Whether an index stands at an address, or may one day: of a kind, of an edition's forums, of
   * its programme or of a topic's forums.
   */
  boolean isIndex(String path) {
    List<String> parts = parts(path);
    return switch (parts.size()) {
      case 1 -> isIndexed(parts.get(0));
      case 2 ->
          isEdition(parts.get(0))
              && (parts.get(1).equals(Kind.FORUM.folder()) || isProgramme(parts.get(1)));
      case 3 ->
          (isEdition(parts.get(0)) && isProgramme(parts.get(1)))
              || (parts.get(0).equals(Kind.TOPIC.folder())
                  && items.contains(new ItemId(Kind.TOPIC, parts.get(1)))
                  && isEdition(parts.get(2)));
      default -> false;
    };
  }

  private static boolean isIndexed(String word) {
    return Stream.of(Kind.values())
        .anyMatch(kind -> kind != Kind.SECTION && kind.folder().equals(word));
  }

  private static boolean isProgramme(String word) {
    return word.equals(Permalinks.PROGRAMME);
  }

  private boolean isEdition(String id) {
    return items.contains(new ItemId(Kind.EDITION, id));
  }

  private static List<String> parts(String path) {
    return Arrays.asList(path.split("/"));
  }
}
