package org.summitarchive.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around an item's prose.
 *
 * @param updated null where the item does not say when it was last changed
 */
public record Apparatus(
    @Nullable Passage summary,
    @Nullable ImageView image,
    List<Sentence> notes,
    References references,
    List<CorrectionView> corrections,
    @Nullable Moment updated) {

  public Apparatus {
    notes = List.copyOf(notes);
    corrections = List.copyOf(corrections);
  }

  /** Where an item's facts are from, and where more is to be found. */
  public record References(List<Sentence> sources, List<Link> links, List<Link> sameAs) {
    public References {
      sources = List.copyOf(sources);
      links = List.copyOf(links);
      sameAs = List.copyOf(sameAs);
    }
  }

  /**
   * An item's image.
   *
   * @param credit whom it is by and under what licence; null where neither is said
   */
  public record ImageView(String href, Phrase alt, @Nullable Sentence credit) {}
}
