package org.summitarchive.authoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.summitarchive.yaml.Field;
import org.summitarchive.yaml.FieldSet;

/**
 * A file to start from: the fields that its kind may have, required ones first, each with what it
 * says; those without a value are comments, so that what is not filled in is not there.
 */
final class ItemScaffold {

  private final FieldSet fields;
  private final Map<String, String> values;
  private final List<String> blanks = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  /**
   * Prepares a file.
   *
   * @param values what is known already, as YAML, by field
   */
  ItemScaffold(FieldSet fields, Map<String, String> values) {
    this.fields = fields;
    this.values = values;
  }

  /** The required fields that have no value. */
  List<String> blanks() {
    return Collections.unmodifiableList(blanks);
  }

  String text() {
    lines.add("---");
    fields.required().forEach(this::addRequired);
    List<Field> optional = fields.fields().stream().filter(field -> !field.isRequired()).toList();
    optional.stream().filter(field -> values.containsKey(field.name())).forEach(this::addRequired);
    lines.add("");
    lines.add("# Remove the # before a line that you need, and leave out the others.");
    optional.stream().filter(field -> !values.containsKey(field.name())).forEach(this::addOptional);
    lines.add("---");
    return String.join("\n", lines) + "\n";
  }

  private void addRequired(Field field) {
    String value = values.getOrDefault(field.name(), "");
    lines.add("# " + meaning(field));
    lines.add(value.isEmpty() ? field.name() + ":" : field.name() + ": " + value);
    if (value.isEmpty()) {
      blanks.add(field.name());
    }
  }

  private void addOptional(Field field) {
    lines.add("");
    lines.add("# " + meaning(field));
    FieldExamples.lines(field).forEach(line -> lines.add("#" + line));
  }

  private static String meaning(Field field) {
    List<String> choices = FieldExamples.choices(field.type());
    return choices.isEmpty()
        ? field.meaning()
        : field.meaning() + ": " + String.join(", ", choices);
  }
}
