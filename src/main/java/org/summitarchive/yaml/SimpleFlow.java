package org.summitarchive.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitarchive.yaml.YamlValue.Entry;
import org.summitarchive.yaml.YamlValue.Mapping;
import org.summitarchive.yaml.YamlValue.Scalar;
import org.summitarchive.yaml.YamlValue.Sequence;

/** Lists and maps in brackets, within one line. */
final class SimpleFlow {

  private final SimpleLines lines;
  private final SimpleScalars scalars;
  private int at;

  SimpleFlow(SimpleLines lines, SimpleScalars scalars, int from) {
    this.lines = lines;
    this.scalars = scalars;
    this.at = from;
  }

  /** What is in the brackets; nothing where more stands in the line. */
  @Nullable YamlValue read(int depth) {
    YamlValue value = value(depth);
    return lines.behindBlanks(at) == lines.end() ? value : null;
  }

  private @Nullable YamlValue value(int depth) {
    if (depth > SimpleYaml.DEEPEST) {
      return null;
    }
    return switch (lines.charAt(at)) {
      case '[' -> list(depth);
      case '{' -> map(depth);
      default -> scalar();
    };
  }

  private @Nullable Sequence list(int depth) {
    var position = lines.position(at);
    List<YamlValue> values = new ArrayList<>();
    while (hasMore(']', values.isEmpty())) {
      YamlValue value = value(depth + 1);
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    return isClosed(']') ? new Sequence(values, position) : null;
  }

  private @Nullable Mapping map(int depth) {
    var position = lines.position(at);
    List<Entry> entries = new ArrayList<>();
    Set<String> names = new HashSet<>();
    while (hasMore('}', entries.isEmpty())) {
      Scalar key = scalar();
      if (key == null || !isKey(key.text()) || !names.add(key.text()) || !isColon()) {
        return null;
      }
      YamlValue value = value(depth + 1);
      if (value == null) {
        return null;
      }
      entries.add(new Entry(key, value));
    }
    return isClosed('}') ? new Mapping(entries, position) : null;
  }

  /** Goes past the opening bracket, or a comma, to what follows. */
  private boolean hasMore(char closing, boolean first) {
    at = lines.behindBlanks(at);
    if (first || lines.charAt(at) == ',') {
      at = lines.behindBlanks(at + 1);
      return !first || lines.charAt(at) != closing;
    }
    return false;
  }

  private boolean isClosed(char closing) {
    return lines.charAt(at++) == closing;
  }

  private static boolean isKey(String text) {
    return !text.isEmpty() && text.length() < SimpleYaml.LONGEST_KEY;
  }

  private boolean isColon() {
    boolean colon = lines.charAt(at) == ':' && lines.charAt(at + 1) == ' ';
    at = lines.behindBlanks(at + 1);
    return colon;
  }

  private @Nullable Scalar scalar() {
    int from = at;
    char first = lines.charAt(from);
    if (first == '"' || first == '\'') {
      int closing = scalars.closing(from);
      at = closing + 1;
      return closing < 0 ? null : new Scalar(lines.text(from + 1, closing), lines.position(from));
    }
    while (isPlain(lines.charAt(at))) {
      at++;
    }
    int to = lines.beforeBlanks(at);
    return SimpleScalars.isAlphanumeric(first)
        ? new Scalar(lines.text(from, to), lines.position(from))
        : null;
  }

  private static boolean isPlain(char c) {
    return SimpleScalars.isWordPart(c) || c == ' ' || c == '.' || c == '/';
  }
}
