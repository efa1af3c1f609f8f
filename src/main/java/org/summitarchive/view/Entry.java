package org.summitarchive.view;

import org.jspecify.annotations.Nullable;

/**
 * What the page of any item says, whatever its kind.
 *
 * @param notice what readers must know of its translation; null where there is nothing
 * @param withdrawn why the content is gone; null where it is not
 * @param prose null where there is none
 */
public record Entry(
    Phrase title,
    @Nullable Notice notice,
    @Nullable Passage withdrawn,
    @Nullable ProseView prose,
    Apparatus apparatus) {}
