package org.summitarchive.route;

import java.net.URI;

/**
 * Where a page or a file stands on the site: a path without a leading slash. Pages end in {@code
 * /}; the root is the empty path.
 */
public record Address(String path) implements Comparable<Address> {

  public static final Address ROOT = new Address("");

  public Address {
    if (path.startsWith("/") || path.contains("//")) {
      throw new IllegalArgumentException(path);
    }
  }

  /** The file in the output folder that this address is served from. */
  public String file() {
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  /** The link from one page to another that works wherever the site is placed. */
  public String relativeTo(Address from) {
    int common = 0;
    int shorter = Math.min(path.length(), from.path.length());
    for (int i = 0; i < shorter && path.charAt(i) == from.path.charAt(i); i++) {
      common = path.charAt(i) == '/' ? i + 1 : common;
    }
    long up = from.path.substring(common).chars().filter(c -> c == '/').count();
    String link = "../".repeat((int) up) + path.substring(common);
    return link.isEmpty() ? "./" : link;
  }

  /** The address as others see it, below the archive's base address. */
  public String absolute(URI base) {
    return base + path;
  }

  @Override
  public int compareTo(Address other) {
    return path.compareTo(other.path);
  }
}
