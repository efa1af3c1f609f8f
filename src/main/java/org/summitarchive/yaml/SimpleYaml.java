package org.summitarchive.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.yaml.YamlValue.Entry;
import org.summitarchive.yaml.YamlValue.Mapping;
import org.summitarchive.yaml.YamlValue.Scalar;
import org.summitarchive.yaml.YamlValue.Sequence;

/**
 * Reads YAML that holds nothing but the commonest: maps and lists by indentation, or in brackets
 * within one line; in them texts of one line, in quotation marks or without, and of several behind
 * {@code |} or {@code >}; comments that have a line to themselves. Whatever else is in it, or might
 * be, makes it give up, and the parser reads it. Both make the same values of what both read, each
 * in its place; a property test holds that.
 */
final class SimpleYaml {

  static final int DEEPEST = YamlComposer.DEEPEST / 2;

  /** YAML itself allows 1024 characters. */
  static final int LONGEST_KEY = 1000;

  private final SimpleLines lines;
  private final SimpleScalars scalars;

  private SimpleYaml(SimpleLines lines) {
    this.lines = lines;
    this.scalars = new SimpleScalars(lines);
  }

  /** Empty where the parser is needed; nothing is reported in any case. */
  static Optional<Mapping> read(SourceText file, int start, int end) {
    String text = file.text();
    if (end - start > YamlComposer.MOST_VALUES || (start > 0 && text.charAt(start - 1) != '\n')) {
      return Optional.empty();
    }
    SimpleLines lines = new SimpleLines(file.path(), text.substring(start, end), line(text, start));
    return lines.areSimple() ? Optional.ofNullable(new SimpleYaml(lines).root()) : Optional.empty();
  }

  private static int line(String text, int start) {
    int line = 1;
    for (int at = text.indexOf('\n'); at >= 0 && at < start; at = text.indexOf('\n', at + 1)) {
      line++;
    }
    return line;
  }

  /** A line that fits no indentation above it ends every block, and is left over. */
  private @Nullable Mapping root() {
    Mapping map = lines.indent() == 0 ? map(0) : null;
    return lines.isDone() ? map : null;
  }

  private @Nullable YamlValue block(int depth) {
    if (depth > DEEPEST) {
      return null;
    }
    return isEntry() ? list(depth) : map(depth);
  }

  private @Nullable Mapping map(int depth) {
    var position = lines.position(lines.at());
    int indent = lines.indent();
    List<Entry> entries = new ArrayList<>();
    Set<String> names = new HashSet<>();
    while (lines.indent() == indent) {
      int colon = keyEnd(lines.at());
      if (colon < 0) {
        return null;
      }
      Scalar key = new Scalar(lines.text(lines.at(), colon), lines.position(lines.at()));
      YamlValue value = behindColon(colon, indent, depth);
      if (value == null || !names.add(key.text())) {
        return null;
      }
      entries.add(new Entry(key, value));
    }
    return new Mapping(entries, position);
  }

  /** Where the colon stands behind a key, or -1 where none begins. */
  private int keyEnd(int from) {
    int at = from;
    while (SimpleScalars.isWordPart(lines.charAt(at))) {
      at++;
    }
    boolean key =
        at > from
            && at - from < LONGEST_KEY
            && lines.charAt(from) != '-'
            && lines.charAt(at) == ':';
    char next = key ? lines.charAt(at + 1) : 0;
    return next == ' ' || next == '\n' ? at : -1;
  }

  private @Nullable YamlValue behindColon(int colon, int indent, int depth) {
    int from = lines.behindBlanks(colon + 1);
    if (from < lines.end()) {
      return inLine(from, indent, depth);
    }
    lines.next();
    boolean below = lines.indent() > indent || (lines.indent() == indent && isEntry());
    return below ? block(depth + 1) : null;
  }

  private @Nullable Sequence list(int depth) {
    var position = lines.position(lines.at());
    int indent = lines.indent();
    List<YamlValue> values = new ArrayList<>();
    while (lines.indent() == indent && isEntry()) {
      YamlValue value = entry(indent, depth);
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    return new Sequence(values, position);
  }

  private boolean isEntry() {
    char next = lines.charAt(lines.at() + 1);
    return lines.charAt(lines.at()) == '-' && (next == ' ' || next == '\n');
  }

  private @Nullable YamlValue entry(int indent, int depth) {
    int from = lines.behindBlanks(lines.at() + 1);
    if (from == lines.end()) {
      lines.next();
      return lines.indent() > indent ? block(depth + 1) : null;
    }
    lines.moveTo(from);
    return isEntry() || keyEnd(from) >= 0 ? block(depth + 1) : inLine(from, indent, depth);
  }

  private @Nullable YamlValue inLine(int from, int indent, int depth) {
    char first = lines.charAt(from);
    if (first == '|' || first == '>') {
      return scalars.block(from, indent);
    }
    YamlValue value =
        first == '[' || first == '{'
            ? new SimpleFlow(lines, scalars, from).read(depth + 1)
            : scalars.line(from);
    lines.next();
    return value;
  }
}
