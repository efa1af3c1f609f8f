package org.summitarchive.schedule;

import org.jspecify.annotations.Nullable;
import org.summitarchive.diagnostic.SourcePosition;

/**
 * Somebody who takes part in a session.
 *
 * @param biography Markdown or HTML; null where the format has no place for one
 */
public record Person(
    SourcePosition position, Identity identity, String name, @Nullable String biography) {}
