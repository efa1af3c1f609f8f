package org.summitarchive.authoring;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitarchive.authoring.NewFile.Refused;
import org.summitarchive.diagnostic.Suggestions;
import org.summitarchive.language.ForbiddenCharacters;
import org.summitarchive.yaml.Field;
import org.summitarchive.yaml.FieldSet;
import org.summitarchive.yaml.FieldType;
import org.summitarchive.yaml.FieldType.ListOf;
import org.summitarchive.yaml.FieldType.MapOf;
import org.summitarchive.yaml.FieldType.Simple;
import org.summitarchive.yaml.YamlText;

/** The values that a new file begins with, as YAML. */
final class GivenValues {

  private static final Set<String> FLAGS = Set.of("true", "false");

  private GivenValues() {}

  /** Why a value cannot be taken; empty where all can. */
  static Optional<Refused> objection(FieldSet fields, Map<String, String> values) {
    for (Map.Entry<String, String> given : values.entrySet()) {
      Optional<Field> field = fields.find(given.getKey());
      if (field.isEmpty()) {
        return refuse(
            fields.owner() + " has no field `" + given.getKey() + "`",
            Suggestions.didYouMean(
                given.getKey(), fields.names(), "it has " + String.join(", ", fields.names())));
      }
      if (isMap(field.get())) {
        return refuse("`" + given.getKey() + "` has fields of its own", "write it in the file");
      }
      String value = given.getValue();
      if (ForbiddenCharacters.find(value, 0, value.length()) >= 0) {
        return refuse(
            "the value of `" + given.getKey() + "` has a character that nobody sees",
            "type it anew");
      }
    }
    return Optional.empty();
  }

  private static boolean isMap(Field field) {
    return field.type() instanceof MapOf
        || (field.type() instanceof ListOf list && list.entry() instanceof MapOf);
  }

  static Map<String, String> yaml(FieldSet fields, Map<String, String> values) {
    Map<String, String> yaml = new LinkedHashMap<>();
    for (Field field : fields.fields()) {
      String value = values.get(field.name());
      if (value != null) {
        yaml.put(field.name(), yaml(field.type(), value));
      }
    }
    return yaml;
  }

  private static String yaml(FieldType type, String value) {
    if (type instanceof ListOf) {
      return YamlText.list(Arrays.stream(value.split(",", -1)).map(String::strip).toList());
    }
    return type == Simple.FLAG && FLAGS.contains(value) ? value : YamlText.scalar(value);
  }

  private static Optional<Refused> refuse(String message, String hint) {
    return Optional.of(new Refused(message, hint));
  }
}
