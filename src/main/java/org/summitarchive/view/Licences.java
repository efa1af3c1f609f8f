package org.summitarchive.view;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an archive's licence is called and where it can be read. */
final class Licences {

  /** Readers are better served by the licence itself than by a register of licences. */
  private static final Pattern COMMONS = Pattern.compile("CC-(BY(?:-[A-Z]++)*+)-(\\d\\.\\d)");

  private Licences() {}

  /** A licence given as an address, or as an SPDX id such as {@code CC-BY-4.0}. */
  static Link link(String licence) {
    String href = licence.contains("://") ? licence : address(licence);
    return new Link(Phrase.plain(licence), href);
  }

  private static @Nullable String address(String id) {
    Matcher commons = COMMONS.matcher(id);
    if (commons.matches()) {
      String terms = commons.group(1).toLowerCase(Locale.ROOT);
      return "https://creativecommons.org/licenses/" + terms + "/" + commons.group(2) + "/";
    }
    return id.matches("[A-Za-z0-9.+-]+") ? "https://spdx.org/licenses/" + id + ".html" : null;
  }
}
