package org.summitarchive.model;

import org.jspecify.annotations.Nullable;

/**
 * A piece of prose. Prose is compiled from Markdown once; what depends on the page that shows it
 * stays open as a segment of its own.
 */
public sealed interface Segment {

  /** HTML that is the same on every page. */
  record Html(String html) implements Segment {}

  /**
   * A reference to an item.
   *
   * @param html the link's content, or null where the item's name is to stand there
   */
  record Link(Reference reference, @Nullable String html) implements Segment {}

  /** A citation: a numbered note. */
  record Note(Citation citation) implements Segment {}

  /** An image from the content's {@code assets} folder; alt and title are not escaped. */
  record Picture(ImageFile file, String alt, @Nullable String title) implements Segment {}
}
