package org.summitarchive.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitarchive.diagnostic.Suggestions;
import org.summitarchive.language.Language;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.yaml.FieldReader;
import org.summitarchive.yaml.FieldSet;
import org.summitarchive.yaml.Shapes;
import org.summitarchive.yaml.YamlValue;
import org.summitarchive.yaml.YamlValue.Entry;
import org.summitarchive.yaml.YamlValue.Mapping;
import org.summitarchive.yaml.YamlValue.Scalar;
import org.summitarchive.yaml.YamlValue.Sequence;

/**
 * Reads a list of things with ids from an original, each joined with its texts in the translations.
 * These give {@code id: text}, or {@code id: {field: text}} where a thing has several texts.
 */
final class Things {

  /** One of them, with its id where that is right. */
  record Thing(Fields fields, Optional<String> id) {}

  private final Fields parent;
  private final String name;
  private final FieldSet fieldSet;
  private final String mainText;

  /**
   * Prepares a field.
   *
   * @param mainText the text that {@code id: text} gives
   */
  Things(Fields parent, String name, FieldSet fieldSet, String mainText) {
    this.parent = parent;
    this.name = name;
    this.fieldSet = fieldSet;
    this.mainText = mainText;
  }

  List<Thing> read(IdRule rule) {
    List<FieldReader> originals = originals();
    List<Optional<String>> ids = rule.ids(originals, parent.context().diagnostics());
    List<Map<Language, FieldReader>> translations = new ArrayList<>();
    originals.forEach(thing -> translations.add(new LinkedHashMap<>()));
    parent
        .translations()
        .forEach(
            (language, fields) ->
                fields
                    .map(name)
                    .ifPresent(
                        map ->
                            map.entries()
                                .forEach(
                                    entry ->
                                        assign(entry, language, originals, ids, translations))));
    List<Thing> things = new ArrayList<>();
    for (int i = 0; i < originals.size(); i++) {
      things.add(thing(originals.get(i), ids.get(i), translations.get(i)));
    }
    return things;
  }

  private Thing thing(
      FieldReader original, Optional<String> id, Map<Language, FieldReader> translations) {
    ItemContext context = parent.context();
    Fields fields =
        id.isPresent()
            ? new Fields(context, original, translations)
            : Fields.alone(context, original);
    return new Thing(fields, id);
  }

  private List<FieldReader> originals() {
    Shapes shapes = new Shapes(parent.context().diagnostics());
    List<FieldReader> originals = new ArrayList<>();
    for (YamlValue value : parent.original().list(name)) {
      shapes
          .map(value, fieldSet::owner)
          .map(map -> new FieldReader(map, fieldSet, parent.context().diagnostics()))
          .ifPresent(originals::add);
    }
    return originals;
  }

  /** How many of them the original has, rightly or not; unknown where it is no list. */
  private int written() {
    YamlValue value = parent.original().written(name).map(Entry::value).orElse(null);
    return value == null ? 0 : value instanceof Sequence list ? list.values().size() : -1;
  }

  private void assign(
      Entry entry,
      Language language,
      List<FieldReader> originals,
      List<Optional<String>> ids,
      List<Map<Language, FieldReader>> translations) {
    int index = ids.indexOf(Optional.of(entry.key().text()));
    if (index >= 0) {
      textsOf(entry, originals.get(index))
          .ifPresent(texts -> translations.get(index).put(language, texts));
    } else if (ids.size() == written()
        && ids.stream().allMatch(Optional::isPresent)
        && originals.stream().noneMatch(this::isOfNobody)) {
      reportUnknown(entry.key(), ids.stream().flatMap(Optional::stream).toList());
    }
  }

  /** Whether the id is that of a speaker whom nobody knows: the translations may know better. */
  private boolean isOfNobody(FieldReader original) {
    return original.fields().find("speaker").isPresent()
        && !original.has("id")
        && original
            .written("speaker")
            .map(Entry::value)
            .filter(value -> value instanceof Scalar)
            .map(value -> new ItemId(Kind.SPEAKER, ((Scalar) value).text()))
            .filter(speaker -> !parent.context().isKnown(speaker))
            .isPresent();
  }

  private Optional<FieldReader> textsOf(Entry entry, FieldReader original) {
    YamlValue value = entry.value();
    Scalar main = new Scalar(mainText, entry.key().position());
    Optional<Mapping> map =
        value instanceof Scalar
            ? Optional.of(new Mapping(List.of(new Entry(main, value)), value.position()))
            : new Shapes(parent.context().diagnostics())
                .map(value, () -> "`" + entry.key().text() + "`");
    return map.map(
        texts ->
            Translations.read(
                texts, PartFields.texts(fieldSet), original, parent.context().diagnostics()));
  }

  private void reportUnknown(Scalar key, List<String> ids) {
    String original = parent.original().position().path();
    parent
        .context()
        .diagnostics()
        .error(
            key.position(),
            "unknown-id",
            "`" + name + "` has no `" + key.text() + "` in " + original,
            Suggestions.didYouMean(
                key.text(),
                ids,
                ids.isEmpty() ? "remove it" : "its ids are " + String.join(", ", ids)));
  }
}
