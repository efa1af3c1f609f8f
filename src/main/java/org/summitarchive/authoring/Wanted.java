package org.summitarchive.authoring;

import java.util.Set;

/**
 * What a schedule wants a file to be.
 *
 * @param unsaid the fields of which it, or its format, says nothing: they stay as they are
 */
record Wanted(Blocks blocks, Set<String> unsaid) {

  Wanted {
    unsaid = Set.copyOf(unsaid);
  }
}
