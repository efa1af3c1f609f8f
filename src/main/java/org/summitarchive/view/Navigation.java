package org.summitarchive.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ways from a page to others.
 *
 * @param trail from the home page down to this one, which has no link
 */
public record Navigation(
    Link home,
    List<Entry> entries,
    List<LanguageEntry> languages,
    List<Link> trail,
    Neighbours neighbours) {

  public Navigation {
    entries = List.copyOf(entries);
    languages = List.copyOf(languages);
    trail = List.copyOf(trail);
  }

  /**
   * A part of the archive.
   *
   * @param current what {@code aria-current} says; null where the page lies elsewhere
   */
  public record Entry(Link link, @Nullable String current) {}

  /**
   * The same page in another language.
   *
   * @param current {@code true} on the page itself, else null
   */
  public record LanguageEntry(
      String name, String tag, String dir, String href, @Nullable String current) {}

  /** The pages before and after this one, where there is an order. */
  public record Neighbours(@Nullable Link previous, @Nullable Link next) {
    public static final Neighbours NONE = new Neighbours(null, null);
  }
}
