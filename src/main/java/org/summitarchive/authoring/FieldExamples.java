package org.summitarchive.authoring;

import java.util.ArrayList;
import java.util.List;
import org.summitarchive.yaml.Field;
import org.summitarchive.yaml.FieldSet;
import org.summitarchive.yaml.FieldType;
import org.summitarchive.yaml.FieldType.Choice;
import org.summitarchive.yaml.FieldType.ListOf;
import org.summitarchive.yaml.FieldType.MapOf;
import org.summitarchive.yaml.FieldType.Simple;

/** How a field is written, for somebody who has never written it. */
final class FieldExamples {

  private FieldExamples() {}

  /** The lines of a field, from {@code key:} on; of what a map holds, each line says what it is. */
  static List<String> lines(Field field) {
    FieldType type = field.type();
    if (type instanceof MapOf map) {
      return block(field, "  ", map.fields());
    }
    if (type instanceof ListOf list) {
      return list.entry() instanceof MapOf map
          ? block(field, "  - ", map.fields())
          : List.of(field.name() + ": [" + value(list.entry()) + "]");
    }
    return List.of(field.name() + ": " + value(type));
  }

  /** A map's required fields come first; the others are comments, for they may not go together. */
  private static List<String> block(Field field, String first, FieldSet fields) {
    List<String> lines = new ArrayList<>();
    lines.add(field.name() + ":");
    String indent = first;
    for (Field inner : fields.required()) {
      lines.add(explained(indent, inner));
      indent = " ".repeat(first.length());
    }
    for (Field inner : fields.fields()) {
      if (!inner.isRequired()) {
        lines.add(explained(indent + "# ", inner));
      }
    }
    return lines;
  }

  private static String explained(String indent, Field field) {
    String line = indent + String.join(" ", lines(field));
    return line + " ".repeat(Math.max(1, 32 - line.length())) + "# " + field.meaning();
  }

  private static String value(FieldType type) {
    return type instanceof Choice choice ? choice.words().get(0) : value((Simple) type);
  }

  private static String value(Simple type) {
    return switch (type) {
      case TEXT, VARIANT, WORDS -> "…";
      case DATE -> "2025-11-06";
      case TIME_ZONE -> "Asia/Shanghai";
      case TIME -> "2025-11-06T09:30";
      case YEAR -> "\"2025\"";
      case NUMBER -> "12";
      case COUNT -> "34";
      case FLAG -> "true";
      case LANGUAGE_TAG -> "zh-Hans";
      case ID -> "an-id";
      case REFERENCE -> "an-id";
      case CITATION -> "a-source#23";
      case URL -> "https://example.org/";
      case ALIAS -> "an-old-id";
      case FILE -> "picture.jpg";
    };
  }

  /** The words of which a field takes one; empty where it takes others. */
  static List<String> choices(FieldType type) {
    return type instanceof Choice choice ? choice.words() : List.of();
  }
}
