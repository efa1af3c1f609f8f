package org.summitarchive.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The index of an edition's forums, section by section.
 *
 * @param byDay where the same stands day by day; null where no hour is known
 * @param matrix null where nobody spoke, or it would be too large
 * @param style of the matrix, relative to the page
 */
public record ProgrammeView(
    PageHead head,
    Link edition,
    @Nullable Link byDay,
    List<ForumGroup> sections,
    @Nullable Matrix matrix,
    String style)
    implements View {

  public ProgrammeView {
    sections = List.copyOf(sections);
  }
}
