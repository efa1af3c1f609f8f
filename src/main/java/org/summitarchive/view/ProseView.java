package org.summitarchive.view;

import org.jspecify.annotations.Nullable;

/** An item's prose, with the language marks of a {@link Phrase}. */
public record ProseView(Html html, @Nullable String lang, @Nullable String dir) {}
