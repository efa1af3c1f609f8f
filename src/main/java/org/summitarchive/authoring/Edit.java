package org.summitarchive.authoring;

import java.util.Collection;
import java.util.Comparator;

/**
 * One place of a file where other text shall stand.
 *
 * @param offset in UTF-16 units
 * @param length of what stands there now; 0 where something is inserted
 */
record Edit(int offset, int length, String text) {

  static Edit insert(int offset, String text) {
    return new Edit(offset, 0, text);
  }

  /** The text with all edits made, which must not overlap. */
  static String apply(String text, Collection<Edit> edits) {
    StringBuilder edited = new StringBuilder();
    int from = 0;
    for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::offset)).toList()) {
      edited.append(text, from, edit.offset).append(edit.text);
      from = edit.offset + edit.length;
    }
    return edited.append(text, from, text.length()).toString();
  }
}
