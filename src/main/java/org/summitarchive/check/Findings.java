package org.summitarchive.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.summitarchive.diagnostic.Severity;

/** Collects what is wrong with a site. Safe for use by several threads. */
final class Findings {

  private final Set<Finding> all = new LinkedHashSet<>();

  /** Something wrong on a page, whose line is still to be found. */
  record Finding(Spot spot, Severity severity, String code, String message, String hint) {}

  synchronized void error(Spot spot, String code, String message, String hint) {
    all.add(new Finding(spot, Severity.ERROR, code, message, hint));
  }

  synchronized void warning(Spot spot, String code, String message, String hint) {
    all.add(new Finding(spot, Severity.WARNING, code, message, hint));
  }

  synchronized List<Finding> all() {
    return List.copyOf(all);
  }
}
