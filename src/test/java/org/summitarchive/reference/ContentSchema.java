package org.summitarchive.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitarchive.bind.ItemFields;
import org.summitarchive.bind.PartFields;
import org.summitarchive.config.ArchiveFields;
import org.summitarchive.model.Kind;
import org.summitarchive.yaml.Field;
import org.summitarchive.yaml.FieldSet;
import org.summitarchive.yaml.FieldType;
import org.summitarchive.yaml.FieldType.ListOf;
import org.summitarchive.yaml.FieldType.MapOf;
import org.summitarchive.yaml.FieldType.Simple;

/**
 * JSON Schemas of what people write, made from the fields that the program itself reads by. They
 * are of draft 7, which editors know best.
 */
final class ContentSchema {

  /** How texts are written: only an original may have them in several languages at once. */
  private enum Texts {
    BY_LANGUAGE,
    OF_THE_FILE
  }

  private final Texts texts;

  private ContentSchema(Texts texts) {
    this.texts = texts;
  }

  static Map<String, Object> archive() {
    return root("archive.yaml", new ContentSchema(Texts.BY_LANGUAGE).map(ArchiveFields.ARCHIVE));
  }

  static Map<String, Object> topics() {
    Map<String, Object> topics = object();
    topics.put("propertyNames", Map.of("pattern", SimpleSchema.ID));
    Map<String, Object> beside = new LinkedHashMap<>(byLanguages());
    beside.put(
        "properties", new ContentSchema(Texts.BY_LANGUAGE).map(PartFields.TOPIC).get("properties"));
    topics.put(
        "additionalProperties", Map.of("anyOf", List.of(SimpleSchema.of(Simple.TEXT), beside)));
    return root("topics.yaml: texts by id", topics);
  }

  /** Of files that are originals, unless they say otherwise. */
  static Map<String, Object> original(Kind kind) {
    return either(kind, "original", false, "translation");
  }

  /** Of files that are translations, unless they say otherwise. */
  static Map<String, Object> translation(Kind kind) {
    return either(kind, "translation", true, "original");
  }

  private static Map<String, Object> either(Kind kind, String usual, boolean said, String other) {
    Map<String, Object> definitions = new LinkedHashMap<>();
    definitions.put(
        "original", new ContentSchema(Texts.BY_LANGUAGE).map(ItemFields.original(kind)));
    definitions.put(
        "translation", new ContentSchema(Texts.OF_THE_FILE).map(ItemFields.translation(kind)));
    Map<String, Object> condition = new LinkedHashMap<>();
    condition.put("type", "object");
    condition.put("required", List.of("original"));
    condition.put(
        "properties", Map.of("original", Map.of("enum", List.of(said, String.valueOf(said)))));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("if", condition);
    schema.put("then", Map.of("$ref", "#/definitions/" + other));
    schema.put("else", Map.of("$ref", "#/definitions/" + usual));
    schema.put("definitions", definitions);
    String owner = ItemFields.original(kind).owner();
    return root(usual.equals("original") ? owner : "a translation of " + owner, schema);
  }

  private static Map<String, Object> root(String title, Map<String, Object> schema) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", "http://json-schema.org/draft-07/schema#");
    root.put("title", title);
    root.putAll(schema);
    return root;
  }

  private static Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    return object;
  }

  private Map<String, Object> map(FieldSet fields) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Field field : fields.fields()) {
      Map<String, Object> property = new LinkedHashMap<>();
      property.put("description", field.meaning());
      property.putAll(type(field.type()));
      properties.put(field.name(), property);
    }
    Map<String, Object> map = object();
    map.put("additionalProperties", false);
    List<String> required = fields.required().stream().map(Field::name).toList();
    if (!required.isEmpty()) {
      map.put("required", required);
    }
    map.put("properties", properties);
    return map;
  }

  private Map<String, Object> type(FieldType type) {
    if (type instanceof MapOf map) {
      return map(texts == Texts.BY_LANGUAGE ? map.fields() : map.fields().texts());
    }
    if (type instanceof ListOf list) {
      return list.entry() instanceof MapOf map && texts == Texts.OF_THE_FILE
          ? things(map.fields().texts())
          : list(type(list.entry()));
    }
    return type.isText() && texts == Texts.BY_LANGUAGE ? byLanguage() : SimpleSchema.of(type);
  }

  private static Map<String, Object> list(Map<String, Object> entry) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", "array");
    list.put("minItems", 1);
    list.put("items", entry);
    return list;
  }

  /** Things by id, each a text or a map of texts. */
  private Map<String, Object> things(FieldSet fields) {
    Map<String, Object> things = object();
    things.put("minProperties", 1);
    things.put(
        "additionalProperties",
        Map.of("anyOf", List.of(SimpleSchema.of(Simple.TEXT), map(fields))));
    return things;
  }

  private static Map<String, Object> byLanguage() {
    return Map.of("anyOf", List.of(SimpleSchema.of(Simple.TEXT), byLanguages()));
  }

  private static Map<String, Object> byLanguages() {
    Map<String, Object> languages = object();
    languages.put("minProperties", 1);
    languages.put("propertyNames", Map.of("pattern", SimpleSchema.ID));
    languages.put("additionalProperties", SimpleSchema.of(Simple.TEXT));
    return languages;
  }
}
