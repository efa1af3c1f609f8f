package org.summitarchive.citation;

import org.jspecify.annotations.Nullable;
import org.summitarchive.language.Language;
import org.summitarchive.model.PartialDate;

/**
 * What is known of a page, or of a statement on it, to those who cite it.
 *
 * @param key names it among others, for programs that manage references: letters, digits, {@code -}
 *     and {@code :}
 * @param author the archive's publisher, or the archive where it names none
 * @param archive the archive's title; equal to the title where the archive itself is cited
 * @param date when the page was updated; null where nobody said
 */
record Citable(
    String key,
    String title,
    String author,
    String archive,
    String url,
    Language language,
    @Nullable PartialDate date) {}
