package org.summitarchive.view;

import org.jspecify.annotations.Nullable;

/**
 * A number with its meaning.
 *
 * @param claim whose claim it is; null where the source states it itself
 */
public record FigureView(String value, Phrase label, Sentence source, @Nullable Sentence claim) {}
