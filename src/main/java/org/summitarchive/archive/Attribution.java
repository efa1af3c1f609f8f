package org.summitarchive.archive;

import org.summitarchive.model.Item;
import org.summitarchive.model.Statement;

/**
 * A statement and where it stands.
 *
 * @param place the edition, section or forum in whose file the statement is
 */
public record Attribution(Item place, Statement statement) {}
