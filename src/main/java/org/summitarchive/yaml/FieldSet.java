package org.summitarchive.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of one kind of map, in the order in which they are documented. */
public final class FieldSet {

  private final String owner;
  private final List<Field> fields;
  private final Map<String, Field> byName;
  private final List<Field> required;
  private final List<Field> texts;

  /**
   * Describes a kind of map.
   *
   * @param owner what has the fields, with its article: {@code a forum}
   */
  public FieldSet(String owner, List<Field> fields) {
    this.owner = owner;
    this.fields = List.copyOf(fields);
    this.byName =
        fields.stream().collect(Collectors.toUnmodifiableMap(Field::name, Function.identity()));
    this.required = fields.stream().filter(Field::isRequired).toList();
    this.texts = fields.stream().filter(field -> field.type().isText()).toList();
  }

  /** The same fields and more. */
  public FieldSet and(Collection<Field> more) {
    return new FieldSet(owner, Stream.concat(fields.stream(), more.stream()).toList());
  }

  public String owner() {
    return owner;
  }

  public List<Field> fields() {
    return fields;
  }

  public List<Field> required() {
    return required;
  }

  public Optional<Field> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  public List<String> names() {
    return fields.stream().map(Field::name).toList();
  }

  /** Those that carry text, none of them required: what a translation may say. */
  public FieldSet texts() {
    return new FieldSet(
        "a translation of " + owner,
        texts.stream()
            .map(field -> Field.optional(field.name(), field.type(), field.meaning()))
            .toList());
  }
}
