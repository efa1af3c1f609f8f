package org.summitarchive.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A thing in schema.org's words, while it grows. What is not stated is not there. */
final class Node {

  private final Map<String, Object> properties = new LinkedHashMap<>();

  private Node() {}

  static Node of(String type) {
    return new Node().with("@type", type);
  }

  /** A thing that is described elsewhere in the same graph, or on its own page. */
  static Map<String, Object> reference(String id) {
    return Map.of("@id", id);
  }

  Node with(String property, @Nullable Object value) {
    if (value instanceof Node node) {
      properties.put(property, node.properties);
    } else if (value != null) {
      properties.put(property, value);
    }
    return this;
  }

  Node with(String property, Optional<?> value) {
    return with(property, value.orElse(null));
  }

  /** A property with several values; with one, as schema.org's users write it, that value. */
  Node with(String property, List<?> values) {
    if (values.size() <= 1) {
      return values.isEmpty() ? this : with(property, (Object) values.get(0));
    }
    List<Object> plain = new ArrayList<>(values.size());
    for (Object value : values) {
      plain.add(value instanceof Node node ? node.properties : value);
    }
    return with(property, (Object) plain);
  }

  Map<String, Object> properties() {
    return properties;
  }
}
