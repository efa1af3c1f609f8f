package org.summitarchive.route;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page or a file stands on the site: a path without a leading slash, not escaped. Pages end
 * in {@code /}; the root is the empty path.
 */
public final class Address implements Comparable<Address> {

  /** What no part of an address, be it the first of a relative one, needs to escape. */
  private static final boolean[] PLAIN = plain();

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final List<String> DOTS = List.of(".", "..");

  public static final Address ROOT = new Address("");

  private final String path;

  /** The same text where nothing needs an escape: many pages link to one address. */
  private final String escaped;

  public Address(String path) {
    boolean plain = true;
    boolean dots = path.endsWith(".");
    char before = '/';
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '/' && before == '/') {
        throw new IllegalArgumentException(path);
      }
      dots |= c == '/' && before == '.';
      plain &= isPlain(c);
      before = c;
    }
    if (dots && hasDots(path)) {
      throw new IllegalArgumentException(path);
    }
    this.path = path;
    this.escaped = plain ? path : escaped(path);
  }

  public String path() {
    return path;
  }

  private static boolean hasDots(String path) {
    return Arrays.stream(path.split("/")).anyMatch(DOTS::contains);
  }

  /** The file in the output folder that this address is served from. */
  public String file() {
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  /** The link from one page to another that works wherever the site is placed; escaped. */
  public String relativeTo(Address from) {
    int common = commonFolder(escaped, from.escaped);
    StringBuilder link = new StringBuilder(escaped.length() + 24);
    for (int i = from.escaped.indexOf('/', common); i >= 0; i = from.escaped.indexOf('/', i + 1)) {
      link.append("../");
    }
    link.append(escaped, common, escaped.length());
    return link.isEmpty() ? "./" : link.toString();
  }

  /** How far two paths lie in the same folder. */
  private static int commonFolder(String one, String other) {
    int common = 0;
    int end = one.indexOf('/') + 1;
    while (end > 0 && one.regionMatches(common, other, common, end - common)) {
      common = end;
      end = one.indexOf('/', common) + 1;
    }
    return common;
  }

  /** The address as others see it, below the archive's base address; escaped. */
  public String absolute(URI base) {
    return base + escaped;
  }

  private static String escaped(String path) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (isPlain(b)) {
        escaped.append((char) b);
      } else {
        escaped.append('%').append(HEX.toHexDigits(b));
      }
    }
    return escaped.toString();
  }

  private static boolean isPlain(int c) {
    return c >= 0 && c < PLAIN.length && PLAIN[c];
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[0x80];
    for (int c = 0; c < plain.length; c++) {
      plain[c] =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "/-._~".indexOf(c) >= 0;
    }
    return plain;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Address address && path.equals(address.path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path;
  }

  @Override
  public int compareTo(Address other) {
    return path.compareTo(other.path);
  }
}
