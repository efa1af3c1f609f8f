package org.summitarchive.metadata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Schema.org's own vocabulary: which properties a type has, and of what types their values are. */
final class SchemaOrg {

  private static final Set<String> PLAIN = Set.of("Text", "URL", "Date", "Number", "Integer");

  private record Property(Set<String> domains, Set<String> ranges) {}

  private final Map<String, Set<String>> above = new HashMap<>();
  private final Map<String, Property> properties = new HashMap<>();

  static SchemaOrg read() throws IOException {
    SchemaOrg vocabulary = new SchemaOrg();
    try (InputStream file = SchemaOrg.class.getResourceAsStream("/export/schema-org.tsv")) {
      new String(Objects.requireNonNull(file).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> vocabulary.add(line.split("\t", -1)));
    }
    return vocabulary;
  }

  private void add(String[] line) {
    if (line[0].equals("type")) {
      above.put(line[1], words(line[2]));
    } else if (line[0].equals("property")) {
      properties.put(line[1], new Property(words(line[2]), words(line[3])));
    }
  }

  private static Set<String> words(String cell) {
    return cell.isEmpty() ? Set.of() : Set.of(cell.split(" ", -1));
  }

  /** What the vocabulary does not allow in a thing and all that it holds, in words. */
  List<String> mistakes(Map<String, Object> thing) {
    List<String> mistakes = new ArrayList<>();
    if (!thing.containsKey("@type")) {
      return thing.keySet().equals(Set.of("@id")) ? mistakes : List.of("no type: " + thing);
    }
    String type = (String) thing.get("@type");
    Set<String> types = typesOf(type);
    thing.forEach(
        (name, value) -> {
          if (!name.startsWith("@")) {
            check(type, types, name, value, mistakes);
          }
        });
    if (!above.containsKey(type)) {
      mistakes.add("no type " + type);
    }
    return mistakes;
  }

  private void check(
      String type, Set<String> types, String name, Object value, List<String> mistakes) {
    Property property = properties.get(name);
    if (property == null) {
      mistakes.add("no property " + name);
      return;
    }
    boolean role = types.contains("Role");
    if (!role && property.domains.stream().noneMatch(types::contains)) {
      mistakes.add(type + " has no " + name);
    }
    for (Object one : value instanceof List<?> list ? list : List.of(value)) {
      checkValue(type + "." + name, property, one, mistakes);
    }
  }

  @SuppressWarnings("unchecked")
  private void checkValue(String place, Property property, Object value, List<String> mistakes) {
    if (!(value instanceof Map<?, ?> map) || map.containsKey("@value")) {
      if (property.ranges.stream().noneMatch(PLAIN::contains)) {
        mistakes.add(place + " may not be " + value);
      }
      return;
    }
    Map<String, Object> thing = (Map<String, Object>) map;
    mistakes.addAll(mistakes(thing));
    if (thing.get("@type") instanceof String type) {
      Set<String> types = typesOf(type);
      if (!types.contains("Role") && property.ranges.stream().noneMatch(types::contains)) {
        mistakes.add(place + " may not be a " + type);
      }
    }
  }

  private Set<String> typesOf(String type) {
    Set<String> all = new HashSet<>(Set.of(type));
    above.getOrDefault(type, Set.of()).forEach(parent -> all.addAll(typesOf(parent)));
    return all;
  }
}
