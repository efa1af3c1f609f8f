package org.summitarchive.model;

import org.jspecify.annotations.Nullable;

/**
 * A source, and the place in it, that a fact rests on.
 *
 * @param locator null where the source as a whole is meant
 */
public record Citation(Reference source, @Nullable Locator locator) {}
