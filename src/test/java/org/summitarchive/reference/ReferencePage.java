package org.summitarchive.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.summitarchive.bind.ItemFields;
import org.summitarchive.bind.PartFields;
import org.summitarchive.config.ArchiveFields;
import org.summitarchive.model.Kind;
import org.summitarchive.yaml.Field;
import org.summitarchive.yaml.FieldSet;
import org.summitarchive.yaml.FieldType;
import org.summitarchive.yaml.FieldType.Choice;
import org.summitarchive.yaml.FieldType.ListOf;
import org.summitarchive.yaml.FieldType.MapOf;
import org.summitarchive.yaml.FieldType.Simple;

/** Every field of every kind as tables, made from the fields that the program itself reads by. */
final class ReferencePage {

  private static final String HEAD =
      """
      # Every field

      What the front matter of each kind may hold, written from the program's own list; a test keeps it so. What the fields
      are for, and how files hang together, is told in [the content format](content-format.md).

      *Required* fields must be there; all others may stay out, which means that the archive does not state it.

      """;

  private static final String TOPICS =
      "\n## topics.yaml\n\nEach key is the id of a topic, each value its name: a text, or a map by"
          + " language.\n";

  private final StringBuilder page = new StringBuilder(HEAD);
  private final Map<FieldSet, String> parts = new LinkedHashMap<>();

  private ReferencePage() {}

  static String text() {
    ReferencePage reference = new ReferencePage();
    reference.page.append("| how it is written | what that means |\n|---|---|\n");
    for (Simple type : Simple.values()) {
      reference.row(words(type), meaning(type));
    }
    reference.add("archive.yaml", ArchiveFields.ARCHIVE);
    reference.page.append(TOPICS);
    reference.add("Beside the texts of a topic", PartFields.TOPIC);
    Schemas.kinds()
        .forEach(
            kind -> {
              reference.add(title(kind), ItemFields.original(kind));
              reference.translation(kind);
            });
    reference.addParts();
    return reference.page.toString();
  }

  private static String title(Kind kind) {
    return Character.toUpperCase(kind.word().charAt(0)) + kind.word().substring(1);
  }

  private void add(String title, FieldSet fields) {
    page.append("\n## ").append(title).append("\n\n| field | | how it is written | meaning |\n");
    page.append("|---|---|---|---|\n");
    fields.fields().forEach(this::add);
  }

  private void add(Field field) {
    row(
        "`" + field.name() + "`",
        field.isRequired() ? "required" : "",
        type(field.type()),
        field.meaning());
  }

  private void translation(Kind kind) {
    page.append("\nIn a translation: ")
        .append(
            ItemFields.translation(kind).names().stream()
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", ")))
        .append(".\n");
  }

  /** The maps that fields hold, each once, and what they hold in turn. */
  private void addParts() {
    Map<FieldSet, String> added = new LinkedHashMap<>();
    while (added.size() < parts.size()) {
      Map<FieldSet, String> next = new LinkedHashMap<>(parts);
      next.keySet().removeAll(added.keySet());
      next.forEach(
          (fields, owner) -> {
            added.put(fields, owner);
            add(Character.toUpperCase(owner.charAt(0)) + owner.substring(1), fields);
          });
    }
  }

  private void row(String... cells) {
    page.append("| ");
    for (int i = 0; i < cells.length; i++) {
      page.append(i > 0 ? " | " : "").append(cells[i].replace("|", "\\|"));
    }
    page.append(" |\n");
  }

  private String type(FieldType type) {
    if (type instanceof MapOf map) {
      parts.put(map.fields(), map.fields().owner());
      return "[" + map.fields().owner() + "](#" + map.fields().owner().replace(' ', '-') + ")";
    }
    if (type instanceof ListOf list) {
      return "a list: " + type(list.entry());
    }
    return type instanceof Choice choice
        ? choice.words().stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "))
        : words((Simple) type);
  }

  private static String words(Simple type) {
    return switch (type) {
      case TEXT -> "a text";
      case VARIANT -> "a text, if any";
      case WORDS -> "words";
      case DATE -> "a date";
      case TIME -> "a time";
      case TIME_ZONE -> "a time zone";
      case YEAR -> "a year";
      case NUMBER -> "a number";
      case COUNT -> "a count";
      case FLAG -> "true or false";
      case LANGUAGE_TAG -> "a language tag";
      case ID -> "a new id";
      case REFERENCE -> "an id";
      case CITATION -> "a source";
      case URL -> "an address";
      case ALIAS -> "an old address";
      case FILE -> "a file";
    };
  }

  private static String meaning(Simple type) {
    return switch (type) {
      case TEXT ->
          "plain text in the file's language, or, in an original, a map by language:"
              + " `{zh: …, en: …}`; missing translations are warned of";
      case VARIANT -> "the same, which some languages may do without";
      case WORDS -> "plain text that is the same in every language";
      case DATE -> "`2025-11-06`, `2025-11` or `2025`";
      case TIME -> "`2025-11-06T09:30`, as the clocks showed it";
      case TIME_ZONE -> "`Asia/Shanghai`, or an offset such as `+08:00`";
      case YEAR -> "`2025`";
      case NUMBER -> "`1600` or `12.5`, without separators";
      case COUNT -> "`34`, a whole number from 1, or a time such as `1:02:30`";
      case FLAG -> "`true`, or `false`, which is what holds where nothing is written";
      case LANGUAGE_TAG -> "a BCP 47 tag, such as `zh-Hans`";
      case ID -> "lower-case letters, digits and single hyphens: `audience-member`";
      case REFERENCE -> "the id of something that the archive has";
      case CITATION -> "`<source>` or `<source>#<place>`: `peoples-daily-2025-11-12#23`";
      case URL -> "`https://…` or `http://…`";
      case ALIAS -> "an old id, or an old address without site and language: `speakers/old-id/`";
      case FILE -> "the path of a file in `assets/`: `photos/stage.jpg`";
    };
  }
}
