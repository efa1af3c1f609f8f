package org.summitarchive.view;

import org.jspecify.annotations.Nullable;

/** An edition in a few words; theme and place are null where they are not stated. */
public record EditionLine(
    Link title, @Nullable Phrase theme, String dates, @Nullable Phrase place) {}
