package org.summitarchive.yaml;

import java.util.List;
import org.summitarchive.diagnostic.SourcePosition;

/** A YAML value that knows where it stands. Scalars are the text that was typed. */
public sealed interface YamlValue {

  SourcePosition position();

  record Scalar(String text, SourcePosition position) implements YamlValue {}

  record Sequence(List<YamlValue> values, SourcePosition position) implements YamlValue {
    public Sequence {
      values = List.copyOf(values);
    }
  }

  /** Keys are unique; entries stand in the order of the file. */
  record Mapping(List<Entry> entries, SourcePosition position) implements YamlValue {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  record Entry(Scalar key, YamlValue value) {}

  /** What the value is, in a maintainer's words. */
  default String description() {
    if (this instanceof Mapping) {
      return "a map";
    }
    return this instanceof Sequence ? "a list" : "a text";
  }
}
