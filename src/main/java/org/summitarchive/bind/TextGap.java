package org.summitarchive.bind;

import java.util.List;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.language.Language;

/** A text that some languages lack. */
record TextGap(String field, SourcePosition position, List<Language> languages) {
  TextGap {
    languages = List.copyOf(languages);
  }
}
