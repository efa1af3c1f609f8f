package org.summitarchive.cache;

/**
 * A file of the site as a build left it.
 *
 * @param hash of its bytes: SHA-256, hexadecimal
 */
public record OutputFile(Stamp stamp, String hash) {

  /** The same file, of which no disk will ever say that it has not changed. */
  OutputFile unsettled() {
    return new OutputFile(new Stamp(stamp.size(), -1, 0), hash);
  }
}
