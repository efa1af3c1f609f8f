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
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ' || c == '\u2028' || c == '\u2029') {
        text.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
      } else {
        text.append(c);
      }
    }
    text.append('"');
    return this;
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
