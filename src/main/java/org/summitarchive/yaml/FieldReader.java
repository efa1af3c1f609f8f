package org.summitarchive.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.diagnostic.Suggestions;
import org.summitarchive.yaml.YamlValue.Entry;
import org.summitarchive.yaml.YamlValue.Mapping;
import org.summitarchive.yaml.YamlValue.Scalar;

/**
 * Reads a map by its {@link FieldSet}. Keys outside it and fields that it lacks are reported once,
 * when the reader is made; values when they are read. A field is not reported where a mistyped key
 * is reported that must be meant for it.
 */
public final class FieldReader {

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> mistyped = new HashSet<>();
  private final FieldSet fields;
  private final SourcePosition position;
  private final Diagnostics diagnostics;
  private final Shapes shapes;

  /**
   * @param position where a missing field is reported: the map's own, or the start of its file
   */
  public FieldReader(
      Mapping map, FieldSet fields, SourcePosition position, Diagnostics diagnostics) {
    this.fields = fields;
    this.position = position;
    this.diagnostics = diagnostics;
    this.shapes = new Shapes(diagnostics);
    map.entries().forEach(this::accept);
    fields.required().forEach(this::require);
  }

  public FieldReader(Mapping map, FieldSet fields, Diagnostics diagnostics) {
    this(map, fields, map.position(), diagnostics);
  }

  private void accept(Entry entry) {
    String key = entry.key().text();
    if (fields.find(key).isPresent()) {
      entries.putIfAbsent(key, entry);
      return;
    }
    List<String> names = fields.names();
    Suggestions.nearest(key, names).stream().findFirst().ifPresent(mistyped::add);
    String keys =
        names.isEmpty()
            ? "remove it"
            : "the keys of " + fields.owner() + " are " + String.join(", ", names);
    diagnostics.error(
        entry.key().position(),
        "unknown-key",
        "unknown key `" + key + "`",
        Suggestions.didYouMean(key, names, keys));
  }

  /** A field whose name is mistyped is not missing as well. */
  private void require(Field field) {
    if (!entries.containsKey(field.name()) && !mistyped.contains(field.name())) {
      diagnostics.error(
          position,
          "missing-field",
          fields.owner() + " needs `" + field.name() + "`",
          "add `" + field.name() + ": …`, " + field.meaning());
    }
  }

  public FieldSet fields() {
    return fields;
  }

  public SourcePosition position() {
    return position;
  }

  /** Whether the field was written, rightly or not. */
  public boolean has(String name) {
    return written(name).isPresent();
  }

  /** The field as it was written. */
  public Optional<Entry> written(String name) {
    if (fields.find(name).isEmpty()) {
      throw new IllegalArgumentException(fields.owner() + " has no field " + name);
    }
    return Optional.ofNullable(entries.get(name));
  }

  public Optional<Scalar> scalar(String name) {
    return written(name).flatMap(entry -> shapes.scalar(entry.value(), subject(name)));
  }

  /** The entries of a list; none where the field is absent or mistaken. */
  public List<YamlValue> list(String name) {
    return written(name).map(entry -> shapes.list(entry.value(), subject(name))).orElse(List.of());
  }

  /** The entries of a list of single texts, less those that are something else. */
  public List<Scalar> scalars(String name) {
    List<Scalar> scalars = new ArrayList<>();
    for (YamlValue value : list(name)) {
      shapes.scalar(value, () -> "an entry of `" + name + "`").ifPresent(scalars::add);
    }
    return scalars;
  }

  public Optional<Mapping> map(String name) {
    return written(name).flatMap(entry -> shapes.map(entry.value(), subject(name)));
  }

  private static Supplier<String> subject(String name) {
    return () -> "`" + name + "`";
  }
}
