package org.summitarchive.view;

import org.jspecify.annotations.Nullable;

/**
 * A number with its meaning.
 *
 * @param claim whose claim it is; null where the source states it itself
 */
public record FigureView(Amount amount, Phrase label, Sentence source, @Nullable Sentence claim) {

  /** A number and the words around it, such as <em>more than</em>; either may be empty. */
  public record Amount(String before, String number, String after) {}
}
