package org.summitarchive.view;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text that may lead somewhere.
 *
 * @param href null where it leads nowhere
 */
public record Link(Phrase text, @Nullable String href) {

  /** As a record's own, which costs a first build some thousandths of a second. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Link that && text.equals(that.text) && Objects.equals(href, that.href);
  }

  @Override
  public int hashCode() {
    return text.hashCode() * 31 + Objects.hashCode(href);
  }

  public static Link text(String text) {
    return new Link(Phrase.plain(text), null);
  }
}
