package org.summitarchive.build;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.diagnostic.Diagnostics;

/**
 * What a build told and made.
 *
 * @param site the files; none where the content has mistakes
 */
record Made(List<String> told, Optional<SortedMap<String, String>> site) {

  static Made of(Diagnostics told, Optional<SortedMap<String, String>> site) {
    return new Made(messages(told), site);
  }

  static List<String> messages(Diagnostics diagnostics) {
    return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
  }
}
