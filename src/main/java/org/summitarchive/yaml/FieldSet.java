package org.summitarchive.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fields of one kind of map, in the order in which they are documented.
 *
 * @param owner what has them, with its article: {@code a forum}
 */
public record FieldSet(String owner, List<Field> fields) {

  public FieldSet {
    fields = List.copyOf(fields);
  }

  /** The same fields and more. */
  public FieldSet and(Collection<Field> more) {
    return new FieldSet(owner, Stream.concat(fields.stream(), more.stream()).toList());
  }

  public Optional<Field> find(String name) {
    for (Field field : fields) {
      if (field.name().equals(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  public List<String> names() {
    return fields.stream().map(Field::name).toList();
  }

  /** Those that carry text, none of them required: what a translation may say. */
  public FieldSet texts() {
    return new FieldSet(
        "a translation of " + owner,
        fields.stream()
            .filter(field -> field.type().isText())
            .map(field -> Field.optional(field.name(), field.type(), field.meaning()))
            .toList());
  }
}
