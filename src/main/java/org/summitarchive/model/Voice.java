package org.summitarchive.model;

/** Who said something: a speaker of the archive, or somebody whom the source does not name. */
public sealed interface Voice {

  record Named(Reference speaker) implements Voice {}

  record Unnamed(Text description) implements Voice {}
}
