package org.summitarchive.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitarchive.yaml.FieldType;
import org.summitarchive.yaml.FieldType.Choice;
import org.summitarchive.yaml.FieldType.Simple;

/**
 * Schemas of values that stand alone. To the archive every value is the text that was typed;
 * editors take some for numbers or truth values, which is right as well.
 */
final class SimpleSchema {

  static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";

  private SimpleSchema() {}

  static Map<String, Object> of(FieldType type) {
    return type instanceof Choice choice ? Map.of("enum", choice.words()) : of((Simple) type);
  }

  private static Map<String, Object> of(Simple type) {
    return switch (type) {
      case TEXT, VARIANT, WORDS -> typed("\\S", "string", "number", "boolean");
      case DATE -> typed("^\\d{4}(-\\d{2}(-\\d{2})?)?$", "string", "integer");
      case TIME -> typed("^\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}", "string");
      case TIME_ZONE -> typed("^([A-Za-z_]+(/[A-Za-z0-9_+-]+)*|[+-]\\d{2}:\\d{2}|Z)$", "string");
      case YEAR -> typed("^\\d{4}$", "string", "integer");
      case NUMBER -> typed("^-?\\d+(\\.\\d+)?$", "string", "number");
      case COUNT -> typed("^\\d+(:\\d{2}){0,2}$", "string", "integer");
      case FLAG -> Map.of("enum", List.of(true, false, "true", "false"));
      case LANGUAGE_TAG -> typed("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", "string");
      case ID, REFERENCE -> typed(ID, "string", "integer");
      case CITATION -> typed("^[a-z0-9]+(-[a-z0-9]+)*(#[0-9][0-9:-]*)?$", "string");
      case URL -> typed("^(https?://|mailto:)\\S+$", "string");
      case ALIAS -> typed("^[A-Za-z0-9._~/-]+$", "string", "integer");
      case FILE -> typed("^[^\\\\:]+$", "string");
    };
  }

  private static Map<String, Object> typed(String pattern, String... types) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", types.length == 1 ? types[0] : List.of(types));
    schema.put("pattern", pattern);
    return schema;
  }
}
