package org.summitarchive.asset;

import java.util.function.Supplier;
import org.summitarchive.route.Address;

/**
 * A file that pages load.
 *
 * @param content read when it is published, so that large images do not stand in memory
 */
public record Asset(Address address, Supplier<byte[]> content) {}
