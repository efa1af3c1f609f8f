package org.summitarchive.diagnostic;

/** How bad a mistake is: an error keeps the site from being published, a warning does not. */
public enum Severity {
  ERROR,
  WARNING;

  /** The word that stands in a printed diagnostic. */
  public String word() {
    return this == ERROR ? "error" : "warning";
  }
}
