package org.summitarchive.cli;

import java.util.Optional;
import org.summitarchive.diagnostic.SourcePosition;

/** The lines that diagnostics are about. */
interface Lines {

  /** A line without its end; empty where it cannot be read. */
  Optional<String> at(SourcePosition position);
}
