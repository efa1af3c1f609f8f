package org.summitarchive.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an edition consists of.
 *
 * @param programme where it stands by day; null where no hour is known
 */
public record Overview(
    List<FigureView> figures,
    List<Line> sections,
    Excerpt<ForumLine> forums,
    @Nullable Link programme,
    Excerpt<Line> speakers) {

  public Overview {
    figures = List.copyOf(figures);
    sections = List.copyOf(sections);
  }

  /**
   * The beginning of a list.
   *
   * @param whole where the whole list is; null where that is nowhere else
   */
  public record Excerpt<T>(List<T> entries, @Nullable Link whole) {
    public Excerpt {
      entries = List.copyOf(entries);
    }
  }
}
