package org.summitarchive.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The home page in one language.
 *
 * @param newest null where the archive has no edition yet
 * @param guide the archive's own pages: what it rests on, how to cite it
 */
public record HomeView(
    PageHead head,
    Banner banner,
    @Nullable Newest newest,
    List<EditionLine> others,
    List<Line> guide)
    implements View {

  public HomeView {
    others = List.copyOf(others);
    guide = List.copyOf(guide);
  }

  /** What the archive calls itself. */
  public record Banner(Phrase title, @Nullable Phrase description) {}

  /**
   * The newest edition.
   *
   * @param ornament its theme in the language it was written in; null where it has none
   */
  public record Newest(
      EditionLine edition,
      @Nullable Ornament ornament,
      @Nullable Phrase summary,
      Overview overview) {}

  /**
   * A text that is looked at rather than read.
   *
   * @param lines broken where the text itself pauses
   * @param lang BCP 47 tag; null where the text is in the page's language
   * @param dir null where the text runs in the page's direction
   */
  public record Ornament(List<String> lines, @Nullable String lang, @Nullable String dir) {
    public Ornament {
      lines = List.copyOf(lines);
    }
  }
}
