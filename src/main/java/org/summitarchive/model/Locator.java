package org.summitarchive.model;

/** A place in a source, in the source's own unit: {@code #23}, or {@code #23-25}. */
public record Locator(int first, int last) {

  public Locator {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException(first + "-" + last);
    }
  }

  @Override
  public String toString() {
    return first == last ? Integer.toString(first) : first + "-" + last;
  }
}
