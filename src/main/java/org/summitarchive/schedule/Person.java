package org.summitarchive.schedule;

import org.summitarchive.diagnostic.SourcePosition;

/**
 * Somebody who takes part in a session.
 *
 * @param biography Markdown or HTML
 */
public record Person(SourcePosition position, Identity identity, String name, String biography) {}
