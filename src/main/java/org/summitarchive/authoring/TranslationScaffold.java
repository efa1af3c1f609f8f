package org.summitarchive.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitarchive.bind.ItemFields;
import org.summitarchive.bind.OriginalText;
import org.summitarchive.bind.ThingIds;
import org.summitarchive.language.Language;
import org.summitarchive.language.PlainText;
import org.summitarchive.source.SourceDocument;
import org.summitarchive.yaml.Field;
import org.summitarchive.yaml.FieldSet;
import org.summitarchive.yaml.FieldType.ListOf;
import org.summitarchive.yaml.FieldType.MapOf;
import org.summitarchive.yaml.YamlText;
import org.summitarchive.yaml.YamlValue;
import org.summitarchive.yaml.YamlValue.Entry;
import org.summitarchive.yaml.YamlValue.Mapping;
import org.summitarchive.yaml.YamlValue.Scalar;
import org.summitarchive.yaml.YamlValue.Sequence;

/**
 * A translation to fill in: every text that the original has and the language lacks, as comments,
 * so that what is not translated is missing rather than published in the wrong language.
 */
final class TranslationScaffold {

  /** What {@code id: text} gives of a thing. */
  private static final Map<String, String> MAIN =
      Map.of(
          "statements", "text",
          "figures", "label",
          "roles", "title",
          "links", "title",
          "corrections", "text");

  private final SourceDocument original;
  private final Language language;
  private final List<String> lines = new ArrayList<>();

  TranslationScaffold(SourceDocument original, Language language) {
    this.original = original;
    this.language = language;
  }

  String text() {
    lines.add("---");
    lines.add("# Write each translation after its colon, and remove the # before that line and");
    lines.add("# before the lines that it belongs to. What stands above it is the original.");
    FieldSet fields = ItemFields.original(original.id().kind());
    addTexts(original.frontMatter(), fields, "");
    lines.add("");
    lines.add(TranslationMark.FIELD + ": " + OriginalText.of(original).version());
    addProse();
    lines.add("---");
    return String.join("\n", lines) + "\n";
  }

  private void addTexts(Mapping map, FieldSet fields, String indent) {
    for (Field field : fields.fields()) {
      Optional<YamlValue> value = value(map, field.name());
      if (value.isPresent() && field.type().isText()) {
        lines.addAll(field(field, value.get(), indent));
      }
    }
  }

  private List<String> field(Field field, YamlValue value, String indent) {
    List<String> found = new ArrayList<>();
    String key = "#" + indent + field.name() + ":";
    if (field.type() instanceof MapOf map) {
      found.addAll(inner(value, map.fields(), indent + "  "));
    } else if (field.type() instanceof ListOf list && list.entry() instanceof MapOf map) {
      things(field.name(), value, map.fields()).forEach(found::addAll);
    } else if (field.type() instanceof ListOf) {
      entries(value).flatMap(this::own).forEach(text -> found.addAll(entry(text)));
    } else {
      Optional<String> text = own(value).findFirst();
      return text.map(own -> named(own, key + " ")).orElse(List.of());
    }
    if (!found.isEmpty()) {
      found.addAll(0, List.of("", key));
    }
    return found;
  }

  private static List<String> entry(String text) {
    List<String> entry = named(text, "#  - ");
    return entry.subList(1, entry.size());
  }

  private Stream<List<String>> things(String name, YamlValue list, FieldSet fields) {
    return entries(list)
        .flatMap(value -> value instanceof Mapping map ? Stream.of(map) : Stream.empty())
        .map(thing -> thing(name, thing, fields));
  }

  /** {@code id: text} where the main text is all there is, else a map under the id. */
  private List<String> thing(String name, Mapping thing, FieldSet fields) {
    String id = "#  " + YamlText.scalar(ThingIds.of(thing)) + ":";
    List<String> inner = inner(thing, fields, "    ");
    String main = "#    " + MAIN.get(name) + ": ";
    long texts = inner.stream().filter(line -> line.startsWith("#    ")).count();
    if (texts == 1 && inner.contains(main)) {
      return inner.stream().map(line -> line.equals(main) ? id + " " : line).toList();
    }
    return inner.isEmpty() ? inner : Stream.concat(Stream.of(id), inner.stream()).toList();
  }

  private List<String> inner(YamlValue map, FieldSet fields, String indent) {
    List<String> found = new ArrayList<>();
    if (map instanceof Mapping inner) {
      for (Field field : fields.fields()) {
        if (field.type().isText()) {
          value(inner, field.name())
              .map(value -> field(field, value, indent))
              .filter(text -> !text.isEmpty())
              .ifPresent(text -> found.addAll(text.subList(1, text.size())));
        }
      }
    }
    return found;
  }

  /** A blank line, the original as a comment, the line to fill in. */
  private static List<String> named(String text, String line) {
    List<String> named = new ArrayList<>();
    named.add("");
    text.lines().forEach(original -> named.add(comment(original)));
    named.add(line);
    return named;
  }

  private static String comment(String line) {
    return line.isBlank() ? "#" : "# " + line;
  }

  /** The original's text, unless the original's file has it in the language as well. */
  private Stream<String> own(YamlValue value) {
    if (value instanceof Scalar scalar) {
      return Stream.of(PlainText.fold(scalar.text()));
    }
    Mapping texts = value instanceof Mapping map ? map : new Mapping(List.of(), value.position());
    return value(texts, language.path()).isPresent()
        ? Stream.empty()
        : value(texts, original.language().path()).stream()
            .flatMap(text -> text instanceof Scalar own ? Stream.of(own) : Stream.empty())
            .map(own -> PlainText.fold(own.text()));
  }

  private void addProse() {
    String text = original.text().text();
    String prose = text.substring(Math.min(original.bodyStart(), text.length())).strip();
    if (!prose.isEmpty()) {
      lines.add("");
      lines.add("# The prose goes below the line of hyphens. The original:");
      lines.add("#");
      prose.lines().forEach(line -> lines.add(comment(line)));
    }
  }

  private static Stream<YamlValue> entries(YamlValue value) {
    return value instanceof Sequence list ? list.values().stream() : Stream.of(value);
  }

  private static Optional<YamlValue> value(Mapping map, String name) {
    return map.entries().stream()
        .filter(entry -> entry.key().text().equals(name))
        .map(Entry::value)
        .findFirst();
  }
}
