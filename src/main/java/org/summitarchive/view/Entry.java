package org.summitarchive.view;

import org.jspecify.annotations.Nullable;

/**
 * What the page of any item says, whatever its kind.
 *
 * @param notice that the page is not in the reader's language; null where it is
 * @param withdrawn why the content is gone; null where it is not
 * @param prose null where there is none
 */
public record Entry(
    Phrase title,
    @Nullable String notice,
    @Nullable Passage withdrawn,
    @Nullable ProseView prose,
    Apparatus apparatus) {}
