package org.summitarchive.bind;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitarchive.config.GivenText;
import org.summitarchive.config.TextReader;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.language.Language;
import org.summitarchive.model.Text;
import org.summitarchive.model.TextList;
import org.summitarchive.yaml.Field;
import org.summitarchive.yaml.FieldReader;
import org.summitarchive.yaml.FieldSet;
import org.summitarchive.yaml.YamlValue.Entry;
import org.summitarchive.yaml.YamlValue.Mapping;

/** The fields of one map in an item's original, joined with what its translations say there. */
final class Fields {

  private final ItemContext context;
  private final FieldReader original;
  private final Map<Language, FieldReader> translations;
  private final boolean joined;

  /**
   * Joins what one place of the item holds.
   *
   * @param translations in the order of the archive's languages
   */
  Fields(ItemContext context, FieldReader original, Map<Language, FieldReader> translations) {
    this(context, original, translations, true);
  }

  private Fields(
      ItemContext context,
      FieldReader original,
      Map<Language, FieldReader> translations,
      boolean joined) {
    this.context = context;
    this.original = original;
    this.translations = translations;
    this.joined = joined;
  }

  /** What the original holds where nobody can tell which translations belong to it. */
  static Fields alone(ItemContext context, FieldReader original) {
    return new Fields(context, original, Map.of(), false);
  }

  ItemContext context() {
    return context;
  }

  FieldReader original() {
    return original;
  }

  Map<Language, FieldReader> translations() {
    return translations;
  }

  /** What the original says besides texts. */
  Values values() {
    return new Values(original, context);
  }

  /** A map among the fields, which translations write as a map, too. */
  Fields child(String name, FieldSet fieldSet, Mapping map) {
    FieldReader reader = new FieldReader(map, fieldSet, context.diagnostics());
    Map<Language, FieldReader> texts = new LinkedHashMap<>();
    translations.forEach(
        (language, fields) ->
            fields
                .map(name)
                .ifPresent(
                    translated ->
                        texts.put(
                            language,
                            Translations.read(
                                translated,
                                PartFields.texts(fieldSet),
                                reader,
                                context.diagnostics()))));
    return new Fields(context, reader, texts);
  }

  /** The field in all its languages; {@link Text#NONE} where it is absent or mistaken. */
  Text text(String name) {
    int errors = context.errors();
    Map<Language, GivenText> given = new LinkedHashMap<>();
    original.written(name).ifPresent(entry -> given.putAll(readOriginal(entry)));
    translations.forEach(
        (language, fields) ->
            fields.written(name).ifPresent(entry -> readTranslation(entry, language, given)));
    if (errors == context.errors()) {
      noteGap(name, given.keySet());
    }
    given.keySet().removeIf(context::isHidden);
    return TextReader.toText(given);
  }

  /** The same for a list of texts. */
  TextList texts(String name) {
    int errors = context.errors();
    TextLists lists = new TextLists(context);
    original.written(name).ifPresent(entry -> lists.readOriginal(original, field(name)));
    translations.forEach((language, fields) -> lists.readTranslation(fields, name, language));
    if (errors == context.errors()) {
      noteGap(name, lists.languages());
    }
    return lists.toTextList();
  }

  private Map<Language, GivenText> readOriginal(Entry entry) {
    String name = entry.key().text();
    Map<Language, GivenText> given =
        context.texts().read(entry.value(), () -> "`" + name + "`", context.original());
    if (field(name).isRequired()) {
      context.requireOriginal(entry.value().position(), () -> "`" + name + "`", given);
    }
    return given;
  }

  private void readTranslation(Entry entry, Language language, Map<Language, GivenText> given) {
    String name = entry.key().text();
    GivenText text = context.texts().single(entry.value(), () -> "`" + name + "`");
    GivenText inline = given.putIfAbsent(language, text);
    if (inline != null) {
      reportTwice(context, entry, language, inline.position());
    }
  }

  static void reportTwice(
      ItemContext context, Entry entry, Language language, SourcePosition other) {
    context
        .diagnostics()
        .error(
            entry.key().position(),
            "text-given-twice",
            "`"
                + entry.key().text()
                + "` in "
                + language.name()
                + " is given in "
                + other.path()
                + ":"
                + other.line()
                + " too",
            "keep one of the two");
  }

  private void noteGap(String name, Set<Language> given) {
    Optional<Entry> entry = original.written(name);
    if (joined && entry.isPresent() && !field(name).type().isVariant()) {
      context.lacks(
          new TextGap(
              name,
              entry.get().value() instanceof Mapping,
              entry.get().key().position(),
              context.languages().all().stream()
                  .filter(language -> !language.equals(context.original()))
                  .filter(language -> !given.contains(language) && !context.isHidden(language))
                  .toList()));
    }
  }

  private Field field(String name) {
    return original.fields().find(name).orElseThrow();
  }
}
