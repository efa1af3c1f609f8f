package org.summitarchive.bind;

/** What becomes of drafts. They are checked in any case. */
public enum Drafts {
  PUBLISH,
  HIDE
}
