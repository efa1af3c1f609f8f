package org.summitarchive.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitarchive.bind.OriginalText.Passage;
import org.summitarchive.language.Language;
import org.summitarchive.language.PlainText;
import org.summitarchive.source.SourceDocument;
import org.summitarchive.yaml.Field;
import org.summitarchive.yaml.FieldSet;
import org.summitarchive.yaml.FieldType.ListOf;
import org.summitarchive.yaml.FieldType.MapOf;
import org.summitarchive.yaml.YamlValue;
import org.summitarchive.yaml.YamlValue.Entry;
import org.summitarchive.yaml.YamlValue.Mapping;
import org.summitarchive.yaml.YamlValue.Scalar;
import org.summitarchive.yaml.YamlValue.Sequence;

/** Takes the texts out of an original. What is mistaken is passed over: binding reports it. */
final class OriginalTextReader {

  private final Language language;
  private final List<Passage> passages = new ArrayList<>();

  OriginalTextReader(Language language) {
    this.language = language;
  }

  OriginalText read(SourceDocument file) {
    read(file.frontMatter(), ItemFields.original(file.id().kind()), "", "");
    add("", OriginalText.PROSE, prose(file));
    return new OriginalText(passages);
  }

  private static String prose(SourceDocument file) {
    String text = file.text().text();
    return text.substring(Math.min(file.bodyStart(), text.length()))
        .lines()
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n"))
        .strip();
  }

  private void read(Mapping map, FieldSet fields, String thing, String path) {
    for (Field field : fields.fields()) {
      if (field.type().isText()) {
        value(map, field.name()).ifPresent(value -> read(value, field, thing, path + field.name()));
      }
    }
  }

  private void read(YamlValue value, Field field, String thing, String path) {
    if (field.type() instanceof MapOf child) {
      maps(value).forEach(map -> read(map, child.fields(), thing, path + " "));
    } else if (field.type() instanceof ListOf list && list.entry() instanceof MapOf child) {
      entries(value)
          .flatMap(OriginalTextReader::maps)
          .forEach(map -> read(map, child.fields(), ThingIds.of(map), path + " "));
    } else {
      add(thing, path, entries(value).flatMap(this::text).collect(Collectors.joining("\n")));
    }
  }

  private void add(String thing, String field, String text) {
    if (!text.isEmpty()) {
      passages.add(new Passage(thing, field, text));
    }
  }

  private Stream<String> text(YamlValue value) {
    Optional<YamlValue> own =
        value instanceof Mapping map ? value(map, language.path()) : Optional.of(value);
    return own.stream()
        .filter(Scalar.class::isInstance)
        .map(typed -> PlainText.fold(((Scalar) typed).text()));
  }

  private static Stream<YamlValue> entries(YamlValue value) {
    return value instanceof Sequence list ? list.values().stream() : Stream.of(value);
  }

  private static Stream<Mapping> maps(YamlValue value) {
    return value instanceof Mapping map ? Stream.of(map) : Stream.empty();
  }

  private static Optional<YamlValue> value(Mapping map, String name) {
    return map.entries().stream()
        .filter(entry -> entry.key().text().equals(name))
        .map(Entry::value)
        .findFirst();
  }
}
