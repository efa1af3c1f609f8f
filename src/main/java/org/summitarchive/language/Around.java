package org.summitarchive.language;

/** A message's words before and after its argument, with the spaces that the language wants. */
public record Around(String before, String after) {}
