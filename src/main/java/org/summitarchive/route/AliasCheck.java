package org.summitarchive.route;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitarchive.archive.Archive;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.Folding;
import org.summitarchive.language.Languages;
import org.summitarchive.model.Alias;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;

/**
 * Reports aliases that cannot be addresses, or whose address is not free. Addresses that differ
 * only in case or Unicode form are the same to many file systems, and so they are here.
 */
final class AliasCheck {

  private final Archive archive;
  private final Occupied occupied;
  private final Diagnostics diagnostics;
  private final Map<String, OldAddress> claimed = new HashMap<>();

  AliasCheck(Archive archive, Diagnostics diagnostics) {
    this.archive = archive;
    this.occupied = new Occupied(archive.items());
    this.diagnostics = diagnostics;
  }

  /** In the order of their places, so that of two equal ones the second is reported. */
  void check() {
    archive.items().all().stream()
        .flatMap(AliasCheck::aliases)
        .sorted(Comparator.comparing(named -> named.alias.position()))
        .forEach(this::check);
  }

  private record Named(Item item, Alias alias) {}

  private static Stream<Named> aliases(Item item) {
    return item.common().publication().aliases().stream().map(alias -> new Named(item, alias));
  }

  private void check(Named named) {
    Optional<OldAddress> address = OldAddress.of(named.item, named.alias);
    if (address.isEmpty()) {
      report(
          named.alias,
          "bad-alias",
          "is neither an id nor an address",
          "write an old id, such as old-name, or an old address without its language, such as"
              + " 2024/forums/old/");
    } else if (isFree(address.get())) {
      claim(address.get());
    }
  }

  private boolean isFree(OldAddress address) {
    Alias alias = address.alias();
    List<String> parts = address.parts();
    if (startsWithLanguage(parts)) {
      report(
          alias, "bad-alias", "begins with a language", "write it without `" + parts.get(0) + "/`");
      return false;
    }
    if (Reserved.isReserved(parts)) {
      report(alias, "reserved-alias", "lies where the site's own files are", "remove it");
      return false;
    }
    return isUnoccupied(address);
  }

  private boolean startsWithLanguage(List<String> parts) {
    Languages languages = archive.config().languages();
    return parts.size() > 1 && languages.find(parts.get(0)).isPresent();
  }

  private boolean isUnoccupied(OldAddress address) {
    String folded = Folding.folded(address.path());
    boolean same = folded.equals(address.path());
    Optional<ItemId> holder = occupied.item(folded);
    if (holder.isEmpty() && !occupied.isIndex(folded)) {
      return true;
    }
    if (holder.filter(address.item().id()::equals).isPresent()) {
      report(address.alias(), "needless-alias", near(same, "the page's own address"), "remove it");
    } else {
      String page =
          holder.map(id -> "the address of " + name(id)).orElse("the address of an index");
      report(
          address.alias(),
          "alias-shadows-page",
          near(same, page),
          holder.isPresent() ? "remove it, or rename the other" : "remove it");
    }
    return false;
  }

  private void claim(OldAddress address) {
    OldAddress other = claimed.putIfAbsent(Folding.folded(address.path()), address);
    if (other != null) {
      report(
          address.alias(),
          "duplicate-alias",
          near(other.path().equals(address.path()), "an alias of " + name(other.item().id())),
          "keep one of the two");
    }
  }

  private static String near(boolean same, String address) {
    return same
        ? "is " + address + " already"
        : "differs from " + address + " only in case or Unicode form";
  }

  private static String name(ItemId id) {
    return id.kind().word() + " `" + id.value() + "`";
  }

  private void report(Alias alias, String code, String message, String hint) {
    diagnostics.error(alias.position(), code, "alias `" + alias.value() + "` " + message, hint);
  }
}
