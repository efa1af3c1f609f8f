package org.summitarchive.bind;

import java.util.List;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.language.Language;

/**
 * A text that some languages lack.
 *
 * @param mapped whether the original gives it as a map by language
 */
record TextGap(String field, boolean mapped, SourcePosition position, List<Language> languages) {
  TextGap {
    languages = List.copyOf(languages);
  }
}
