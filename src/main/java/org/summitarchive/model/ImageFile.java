package org.summitarchive.model;

import org.summitarchive.diagnostic.SourcePosition;

/** A file in the content's {@code assets} folder, named by its path there. */
public record ImageFile(String name, SourcePosition position) {}
