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

  /** The newest edition. */
  public record Newest(EditionLine edition, @Nullable Phrase summary, Overview overview) {}
}
