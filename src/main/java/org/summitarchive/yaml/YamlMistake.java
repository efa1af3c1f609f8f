package org.summitarchive.yaml;

import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;

/** A mistake after which the rest of the YAML cannot be read. Never leaves this package. */
final class YamlMistake extends RuntimeException {

  private final transient SourcePosition position;
  private final String code;
  private final String hint;

  YamlMistake(SourcePosition position, String code, String message, String hint) {
    super(message, null, false, false);
    this.position = position;
    this.code = code;
    this.hint = hint;
  }

  void report(Diagnostics diagnostics) {
    diagnostics.error(position, code, String.valueOf(getMessage()), hint);
  }
}
