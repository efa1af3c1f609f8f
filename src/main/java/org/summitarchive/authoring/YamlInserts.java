package org.summitarchive.authoring;

import java.util.Optional;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.source.SourceDocument;
import org.summitarchive.yaml.YamlValue;
import org.summitarchive.yaml.YamlValue.Entry;
import org.summitarchive.yaml.YamlValue.Mapping;
import org.summitarchive.yaml.YamlValue.Scalar;
import org.summitarchive.yaml.YamlValue.Sequence;

/** Adds to YAML without touching what stands there, in the style in which it is written. */
final class YamlInserts {

  private final SourceText file;

  YamlInserts(SourceText file) {
    this.file = file;
  }

  /** Adds a field before all others of a map. */
  Edit first(Mapping map, String field) {
    if (map.entries().isEmpty()) {
      return Edit.insert(file.offsetAt(map.position()) + 1, field);
    }
    Scalar key = map.entries().get(0).key();
    return Edit.insert(file.offsetAt(key.position()), field + (isFlow(map) ? ", " : newLine(key)));
  }

  /** Adds an entry before all others of a list. */
  Edit first(Sequence list, String entry) {
    int at = file.offsetAt(list.position());
    if (file.text().charAt(at) == '[') {
      return Edit.insert(at + 1, entry + (list.values().isEmpty() ? "" : ", "));
    }
    return Edit.insert(at, "- " + entry + newLine(list));
  }

  /** Adds a field to a file's front matter, as its last line. */
  Edit last(SourceDocument document, String field) {
    Mapping map = document.frontMatter();
    if (isFlow(map)) {
      return first(map, field);
    }
    int fence = file.text().lastIndexOf('\n', Math.max(0, document.bodyStart() - 2)) + 1;
    return Edit.insert(fence, field + lineEnd());
  }

  /** A text that stands in the line of its key becomes a map, of which it is one field. */
  Edit intoMap(Entry entry, String field) {
    int key = file.offsetAt(entry.key().position());
    int value = file.offsetAt(entry.value().position());
    int colon = file.text().lastIndexOf(':', value);
    return new Edit(
        Math.max(key, colon) + 1,
        value - Math.max(key, colon) - 1,
        lineEnd() + "  " + field + ": ");
  }

  /** Adds a line behind that of a value. */
  Edit lineAfter(YamlValue value, String line) {
    int end = file.text().indexOf('\n', file.offsetAt(value.position()));
    return end < 0
        ? Edit.insert(file.text().length(), lineEnd() + line + lineEnd())
        : Edit.insert(end + 1, line + lineEnd());
  }

  static Optional<YamlValue> value(Mapping map, String key) {
    return map.entries().stream()
        .filter(entry -> entry.key().text().equals(key))
        .map(Entry::value)
        .findFirst();
  }

  private boolean isFlow(Mapping map) {
    int at = file.offsetAt(map.position());
    return at < file.text().length() && file.text().charAt(at) == '{';
  }

  private String newLine(YamlValue below) {
    return lineEnd() + " ".repeat(below.position().column() - 1);
  }

  private String lineEnd() {
    int first = file.text().indexOf('\n');
    return first > 0 && file.text().charAt(first - 1) == '\r' ? "\r\n" : "\n";
  }
}
