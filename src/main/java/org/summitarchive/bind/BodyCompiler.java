package org.summitarchive.bind;

import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.model.Prose;

/** Makes prose of the Markdown body of a file. Called by several threads. */
@FunctionalInterface
public interface BodyCompiler {

  /**
   * Never fails: mistakes are reported.
   *
   * @param bodyStart the UTF-16 offset where the body begins
   */
  Prose compile(SourceText file, int bodyStart, Diagnostics diagnostics);
}
