package org.summitarchive.output;

import java.util.function.Supplier;

/**
 * A file that the site shall have. Its bytes are made when it is its turn, so that a large site
 * never stands in memory whole.
 *
 * @param path below the output folder, with {@code /}
 * @param content called once, on any thread
 */
public record PlannedFile(String path, Phase phase, Supplier<byte[]> content) {}
