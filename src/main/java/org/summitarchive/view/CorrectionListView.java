package org.summitarchive.view;

import java.util.List;

/** Everything in the archive that was wrong and has been put right, the latest first. */
public record CorrectionListView(PageHead head, List<Line> lines) implements View {

  public CorrectionListView {
    lines = List.copyOf(lines);
  }

  /**
   * A correction.
   *
   * @param item leads to the correction on the page of what it corrects
   */
  public record Line(Link item, CorrectionView correction) {}
}
