package org.summitarchive.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The index of an edition's forums, section by section.
 *
 * @param byDay where the same stands day by day; null where no hour is known
 * @param spoke null where nobody spoke, or even a list would be too long
 * @param style of what shows who spoke, relative to the page
 */
public record ProgrammeView(
    PageHead head,
    Link edition,
    @Nullable Link byDay,
    List<ForumGroup> sections,
    @Nullable WhoSpoke spoke,
    String style)
    implements View {

  public ProgrammeView {
    sections = List.copyOf(sections);
  }
}
