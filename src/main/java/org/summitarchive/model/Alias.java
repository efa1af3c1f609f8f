package org.summitarchive.model;

import org.summitarchive.diagnostic.SourcePosition;

/** An id or an address without language that an item once had. */
public record Alias(String value, SourcePosition position) {}
