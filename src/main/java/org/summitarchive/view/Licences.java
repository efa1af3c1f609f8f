package org.summitarchive.view;

import org.jspecify.annotations.Nullable;

/** What an archive's licence is called and where it can be read. */
final class Licences {

  private Licences() {}

  /** A licence given as an address, or as an SPDX id such as {@code CC-BY-4.0}. */
  static Link link(String licence) {
    String href = licence.contains("://") ? licence : address(licence);
    return new Link(Phrase.plain(licence), href);
  }

  private static @Nullable String address(String id) {
    return id.matches("[A-Za-z0-9.+-]+") ? "https://spdx.org/licenses/" + id + ".html" : null;
  }
}
