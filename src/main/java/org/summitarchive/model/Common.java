package org.summitarchive.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.language.Language;

/** What every item has, whatever its kind. */
public record Common(
    Origin origin,
    Text summary,
    Publication publication,
    Media media,
    List<Citation> sources,
    Map<Language, Prose> bodies) {

  /**
   * Where an item was first written.
   *
   * @param file the position of the original file's first character
   */
  public record Origin(Language language, SourcePosition file) {}

  /**
   * What belongs to an item and is not text of ours.
   *
   * @param differentFrom items that somebody may take it for, and that it is not
   */
  public record Media(
      @Nullable Image image,
      List<ExternalLink> links,
      List<String> sameAs,
      List<Reference> differentFrom) {
    public Media {
      links = List.copyOf(links);
      sameAs = List.copyOf(sameAs);
      differentFrom = List.copyOf(differentFrom);
    }
  }

  public Common {
    sources = List.copyOf(sources);
    bodies = Map.copyOf(bodies);
  }

  public boolean isWithdrawn() {
    return !publication.withdrawn().isEmpty();
  }
}
