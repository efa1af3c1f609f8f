package org.summitarchive.page;

/** What a site has besides its pages, and may do without. */
public enum Feature {
  SEARCH,
  DATA,
  FEEDS
}
