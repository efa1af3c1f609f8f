package org.summitarchive.view;

import org.jspecify.annotations.Nullable;

/**
 * A text that may lead somewhere.
 *
 * @param href null where it leads nowhere
 */
public record Link(Phrase text, @Nullable String href) {

  public static Link text(String text) {
    return new Link(Phrase.plain(text), null);
  }
}
