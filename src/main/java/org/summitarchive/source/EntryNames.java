package org.summitarchive.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.summitarchive.language.ForbiddenCharacters;

/** Names of files as their makers spelt them. */
final class EntryNames {

  private EntryNames() {}

  /**
   * A path's last part, read as UTF-8 in any locale: where the locale's charset is smaller, Java's
   * own string has lost characters, but the path's address has not.
   */
  static String of(Path path) {
    String name = String.valueOf(path.getFileName());
    if (isAscii(name)) {
      return name;
    }
    String address = path.toUri().getRawPath();
    String trimmed = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    String last = trimmed.substring(trimmed.lastIndexOf('/') + 1);
    return URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Whether no content can be meant: hidden files, and what editors and systems leave behind. */
  static boolean isIgnored(String name) {
    return name.startsWith(".")
        || name.endsWith("~")
        || (name.startsWith("#") && name.endsWith("#"))
        || name.equals("Thumbs.db")
        || name.equals("desktop.ini");
  }

  /** Without characters that a reader of messages could not see. */
  static String shown(String name) {
    if (!isUnsafe(name)) {
      return name;
    }
    StringBuilder shown = new StringBuilder(name);
    for (int i = 0; i < name.length(); i++) {
      if (isUnsafe(name.charAt(i))) {
        shown.setCharAt(i, '\uFFFD');
      }
    }
    return shown.toString();
  }

  /** Whether a name has characters that no address should have. */
  static boolean isUnsafe(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) == '\\' || isUnsafe(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnsafe(char c) {
    return c < ' '
        || c == '\uFFFD'
        || (ForbiddenCharacters.contains(c) && !Character.isSurrogate(c));
  }
}
