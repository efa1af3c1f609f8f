package org.summitarchive.model;

import org.jspecify.annotations.Nullable;

/** What a person was, at an edition, as the source prints it. */
public record Role(
    String id,
    Reference edition,
    Text title,
    @Nullable Reference organisation,
    Citation citation) {}
