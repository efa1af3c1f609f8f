package org.summitarchive.config;

import org.jspecify.annotations.Nullable;
import org.summitarchive.diagnostic.SourcePosition;

/**
 * A text as one place gives it in one language.
 *
 * @param text null where something was given, but no text: that is reported already
 */
public record GivenText(@Nullable String text, SourcePosition position) {}
