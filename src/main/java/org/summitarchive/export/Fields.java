package org.summitarchive.export;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitarchive.language.Language;
import org.summitarchive.model.Citation;
import org.summitarchive.model.Reference;
import org.summitarchive.model.Text;
import org.summitarchive.model.TextList;

/** An object of the open data, while it grows. What is not stated is not there. */
final class Fields {

  private final Map<String, Object> fields = new LinkedHashMap<>();

  Fields with(String name, @Nullable Object value) {
    if (value != null) {
      fields.put(name, value);
    }
    return this;
  }

  /** A text by the paths of its languages. */
  Fields with(String name, Text text) {
    return with(name, text.values(), value -> value);
  }

  Fields with(String name, TextList texts) {
    return with(name, texts.values(), value -> value);
  }

  <T> Fields with(String name, Map<Language, T> values, Function<T, Object> written) {
    Map<String, Object> byPath = new LinkedHashMap<>();
    values.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().path()))
        .forEach(entry -> byPath.put(entry.getKey().path(), written.apply(entry.getValue())));
    return byPath.isEmpty() ? this : with(name, byPath);
  }

  /** A list; not there where it is empty. */
  Fields with(String name, List<?> values) {
    return values.isEmpty() ? this : with(name, (Object) values);
  }

  Fields with(String name, @Nullable Reference reference) {
    return reference == null ? this : with(name, (Object) reference.target().value());
  }

  /** The source, and the place in it in the source's own unit. */
  Fields with(Citation citation) {
    with("source", citation.source());
    return citation.locator() == null ? this : with("locator", citation.locator().toString());
  }

  static List<String> ids(List<Reference> references) {
    return references.stream().map(reference -> reference.target().value()).toList();
  }

  Map<String, Object> done() {
    return fields;
  }
}
