package org.summitarchive.output;

/** The order in which files are published: what is named stands before what names it. */
public enum Phase {
  ASSETS,
  PAGES,
  INDEXES
}
