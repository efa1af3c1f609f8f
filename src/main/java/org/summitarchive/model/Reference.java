package org.summitarchive.model;

import org.summitarchive.diagnostic.SourcePosition;

/** An item named somewhere in the content, and where, so that a wrong name can be shown. */
public record Reference(ItemId target, SourcePosition position) {}
