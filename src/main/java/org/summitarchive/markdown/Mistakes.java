package org.summitarchive.markdown;

import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.diagnostic.SourceText;

/** Reports what is wrong in one body. */
record Mistakes(SourceText file, int bodyStart, Diagnostics diagnostics) {

  /**
   * Where an offset in the body lies in the file.
   *
   * @param offset in UTF-16 units
   */
  SourcePosition at(int offset) {
    return file.positionAt(bodyStart + offset);
  }

  void error(int offset, String code, String message, String hint) {
    diagnostics.error(at(offset), code, message, hint);
  }

  void warning(int offset, String code, String message, String hint) {
    diagnostics.warning(at(offset), code, message, hint);
  }
}
