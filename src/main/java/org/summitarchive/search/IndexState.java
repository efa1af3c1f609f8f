package org.summitarchive.search;

import java.util.List;
import java.util.Map;
import org.summitarchive.language.Language;
import org.summitarchive.model.ItemId;

/**
 * What an index was made of, so that the next build need not read every page for it.
 *
 * @param room for what is shown of a page, in bytes
 * @param pages by their numbers
 */
public record IndexState(int room, List<ItemId> pages, Map<Language, InLanguage> languages) {

  static final IndexState NONE = new IndexState(0, List.of(), Map.of());

  public IndexState {
    pages = List.copyOf(pages);
    languages = Map.copyOf(languages);
  }

  /**
   * The index in one language.
   *
   * @param tokens in the order of their UTF-16 units
   */
  public record InLanguage(PageSizes sizes, List<Posted> tokens) {
    public InLanguage {
      tokens = List.copyOf(tokens);
    }
  }
}
