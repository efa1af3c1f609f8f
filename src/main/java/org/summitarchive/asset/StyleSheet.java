package org.summitarchive.asset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

/**
 * A style sheet as it is published. It is read without regular expressions, which take a hundredth
 * of a small build for this alone.
 */
final class StyleSheet {

  private static final String FILE = "url(";

  private final String written;
  private final StringBuilder packed = new StringBuilder();

  private StyleSheet(String written) {
    this.written = written;
  }

  /**
   * Drops what is there for designers only, and writes the published names of the files that it
   * shows: they stand beside it.
   *
   * @param names the last parts of the files' addresses, by the names that the sheet knows them by;
   *     others stay as they are
   */
  static byte[] published(byte[] written, Map<String, String> names) {
    String packed = new StyleSheet(new String(written, UTF_8)).packed();
    StringBuilder published = new StringBuilder();
    int at = 0;
    for (int file = packed.indexOf(FILE); file >= 0; file = packed.indexOf(FILE, at)) {
      int name = file + FILE.length();
      int end = packed.indexOf(')', name);
      end = end < 0 ? packed.length() : end;
      String known = packed.substring(name, end);
      published.append(packed, at, name).append(names.getOrDefault(known, known));
      at = end;
    }
    return published.append(packed, at, packed.length()).toString().getBytes(UTF_8);
  }

  private String packed() {
    int at = 0;
    while (at < written.length()) {
      at = next(at);
    }
    return packed.toString();
  }

  /** Writes what stands there, and tells what stands next. */
  private int next(int at) {
    char sign = written.charAt(at);
    return switch (sign) {
      case '"', '\'' -> string(sign, at);
      case '/' -> written.startsWith("/*", at) ? afterComment(at) : copied(at, at + 1);
      case ';' -> isEnd(afterSpace(at + 1)) ? afterSpace(at + 1) : afterSign(at);
      case '{', ',', ':' -> afterSign(at);
      default -> isSpace(sign) ? space(at) : copied(at, at + 1);
    };
  }

  private int string(char quote, int at) {
    int end = written.indexOf(quote, at + 1);
    return copied(at, end < 0 ? at + 1 : end + 1);
  }

  private int afterComment(int at) {
    int end = written.indexOf("*/", at + 2);
    return end < 0 ? copied(at, at + 1) : afterSpace(end + 2);
  }

  /** Space means nothing before most signs. */
  private int space(int at) {
    int after = afterSpace(at);
    boolean idle = after < written.length() && "{;,}".indexOf(written.charAt(after)) >= 0;
    if (!idle) {
      return copied(at, after);
    }
    return isEnd(after) ? after : afterSign(after);
  }

  private int afterSign(int at) {
    return afterSpace(copied(at, at + 1));
  }

  private int copied(int from, int to) {
    packed.append(written, from, to);
    return to;
  }

  private int afterSpace(int from) {
    int at = from;
    while (at < written.length() && isSpace(written.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean isEnd(int at) {
    return at < written.length() && written.charAt(at) == '}';
  }

  private static boolean isSpace(char sign) {
    return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r' || sign == '\f';
  }
}
