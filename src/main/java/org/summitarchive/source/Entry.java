package org.summitarchive.source;

import java.nio.file.Path;
import org.summitarchive.diagnostic.SourcePosition;

/**
 * A file or folder of the content.
 *
 * @param shown its path as messages show it
 */
record Entry(Path path, String name, String shown) {

  SourcePosition position() {
    return SourcePosition.startOf(shown);
  }
}
