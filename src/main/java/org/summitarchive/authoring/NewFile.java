package org.summitarchive.authoring;

import java.util.List;

/** What came of asking for a new file. */
public sealed interface NewFile {

  /**
   * It is there.
   *
   * @param path as messages show it
   * @param blanks the fields that still need a value
   */
  record Written(String path, List<String> blanks) implements NewFile {
    public Written {
      blanks = List.copyOf(blanks);
    }
  }

  /** It is not, and nothing was changed. */
  record Refused(String message, String hint) implements NewFile {}
}
