package org.summitarchive.view;

/**
 * What readers must know of a page's translation before they read it: that there is none, or that
 * it may be out of date.
 */
public record Notice(Sentence text, boolean outdated) {}
