package org.summitarchive.model;

import org.jspecify.annotations.Nullable;

/** A place in a source, in the source's own unit: {@code #23}, or {@code #23-25}. */
public record Locator(int first, int last) {

  public Locator {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException(first + "-" + last);
    }
  }

  /** By hand for the same reason as {@link ItemId#equals}. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Locator locator && first == locator.first && last == locator.last;
  }

  @Override
  public int hashCode() {
    return 31 * first + last;
  }

  @Override
  public String toString() {
    return first == last ? Integer.toString(first) : first + "-" + last;
  }
}
