package org.summitarchive.search;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;

/**
 * Writes files of the index. They are scripts that call the search with their content, because
 * pages opened as files may load nothing else.
 */
final class Script {

  private final StringBuilder text = new StringBuilder();

  private Script() {}

  /** A file with the content that follows. */
  static Script of(String name, String version) {
    return new Script().raw("SearchIndex.add(").text(name).raw(",").text(version).raw(",");
  }

  /** A part of such a file. */
  static Script part() {
    return new Script();
  }

  Script raw(CharSequence code) {
    text.append(code);
    return this;
  }

  Script number(int number) {
    text.append(number);
    return this;
  }

  /** A string literal, as in JSON. */
  Script text(String value) {
    text.append('"');
    char[] characters = value.toCharArray();
    int plain = 0;
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      if (isSpecial(c)) {
        text.append(value, plain, i);
        plain = i + 1;
        escape(c);
      }
    }
    text.append(value, plain, value.length()).append('"');
    return this;
  }

  private static boolean isSpecial(char c) {
    return c < ' ' || c == '"' || c == '\\' || c == '\u2028' || c == '\u2029';
  }

  private void escape(char c) {
    if (c == '"' || c == '\\') {
      text.append('\\').append(c);
    } else {
      text.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
    }
  }

  Script texts(Collection<String> values) {
    raw("[");
    for (Iterator<String> value = values.iterator(); value.hasNext(); ) {
      text(value.next()).raw(value.hasNext() ? "," : "");
    }
    return raw("]");
  }

  byte[] end() {
    return raw(");\n").bytes();
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
