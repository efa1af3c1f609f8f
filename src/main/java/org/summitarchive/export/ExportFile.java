package org.summitarchive.export;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.summitarchive.page.DataFile;
import org.summitarchive.route.Address;

/**
 * A file for programs that the site shall have.
 *
 * @param content made when it is its turn, so that large files never stand in memory together; may
 *     be called on any thread
 */
public record ExportFile(Address address, Supplier<byte[]> content) {

  /** Whether it holds what the prose of items says, besides what they state. */
  public boolean tellsProse() {
    return address.equals(DataFile.ARCHIVE.address());
  }

  static ExportFile text(Address address, Supplier<String> text) {
    return new ExportFile(address, () -> text.get().getBytes(StandardCharsets.UTF_8));
  }
}
