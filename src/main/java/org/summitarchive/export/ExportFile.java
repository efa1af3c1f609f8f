package org.summitarchive.export;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.summitarchive.route.Address;

/**
 * A file for programs that the site shall have.
 *
 * @param content made when it is its turn, so that large files never stand in memory together; may
 *     be called on any thread
 */
public record ExportFile(Address address, Supplier<byte[]> content) {

  static ExportFile text(Address address, Supplier<String> text) {
    return new ExportFile(address, () -> text.get().getBytes(StandardCharsets.UTF_8));
  }
}
