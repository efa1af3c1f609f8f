package org.summitarchive.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitarchive.language.Language;
import org.summitarchive.language.Slugs;
import org.summitarchive.model.Alias;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;

/**
 * An address, less its language, that an item once had.
 *
 * @param path ends in {@code /}, or in {@code .html} where the old address was such a file
 */
public record OldAddress(Item item, Alias alias, String path) {

  private static final String INDEX = "index.html";

  /**
   * What can name a folder on every file system: beyond ASCII all but spaces, marks that cannot be
   * seen, and what is no character.
   */
  private static final Pattern PART =
      Pattern.compile(
          "[A-Za-z0-9._~\\-\\u00A1-\\u1FFF\\u2070-\\u2FFF\\u3001-\\uD7FF"
              + "\\uF900-\\uFEFE\\uFF01-\\uFFEF\\x{10000}-\\x{3FFFF}]{1,"
              + Slugs.LONGEST
              + "}(?<!\\.)");

  /** The item's aliases that can be addresses, in the order of its file. */
  public static List<OldAddress> of(Item item) {
    List<OldAddress> addresses = new ArrayList<>();
    for (Alias alias : item.common().publication().aliases()) {
      of(item, alias).ifPresent(addresses::add);
    }
    return addresses;
  }

  /** Empty where the alias can be no address. */
  static Optional<OldAddress> of(Item item, Alias alias) {
    return path(item.id(), alias.value()).map(path -> new OldAddress(item, alias, path));
  }

  /** What an alias would say of another item; empty where it can be no address. */
  public static Optional<String> path(ItemId id, Alias alias) {
    return path(id, alias.value());
  }

  /** An alias without a slash is an old id; with one, an address. */
  private static Optional<String> path(ItemId id, String alias) {
    if (alias.contains("/")) {
      return path(alias.substring(alias.startsWith("/") ? 1 : 0));
    }
    boolean plain = isPart(alias) && !alias.contains(".");
    return plain ? Optional.of(Permalinks.withoutLanguage(id.sibling(alias))) : Optional.empty();
  }

  private static Optional<String> path(String address) {
    String path =
        address.endsWith("/" + INDEX)
            ? address.substring(0, address.length() - INDEX.length())
            : address;
    List<String> parts = Arrays.asList(path.split("/"));
    if (path.isEmpty() || parts.isEmpty() || !parts.stream().allMatch(OldAddress::isPart)) {
      return Optional.empty();
    }
    boolean file = isFile(parts.get(parts.size() - 1)) && !path.endsWith("/");
    boolean below = parts.subList(0, parts.size() - 1).stream().anyMatch(OldAddress::isFile);
    String joined = parts.stream().collect(Collectors.joining("/"));
    return below ? Optional.empty() : Optional.of(file ? joined : joined + "/");
  }

  private static boolean isFile(String part) {
    return part.endsWith(".html") || part.endsWith(".htm");
  }

  private static boolean isPart(String part) {
    return PART.matcher(part).matches();
  }

  List<String> parts() {
    return Arrays.asList(path.split("/"));
  }

  public Address in(Language language) {
    return new Address(Permalinks.home(language).path() + path);
  }
}
