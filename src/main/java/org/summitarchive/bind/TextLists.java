package org.summitarchive.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.summitarchive.config.GivenText;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.language.Language;
import org.summitarchive.model.TextList;
import org.summitarchive.yaml.Field;
import org.summitarchive.yaml.FieldReader;
import org.summitarchive.yaml.YamlValue;
import org.summitarchive.yaml.YamlValue.Entry;

/**
 * Joins a list of texts from an original and its translations. A list stands whole in each
 * language: one that gives only some entries in a language does not have that language, unless the
 * entries are variants, which no two languages need have alike.
 */
final class TextLists {

  private record Given(List<String> texts, SourcePosition position) {}

  private final ItemContext context;
  private final Map<Language, Given> inlined = new LinkedHashMap<>();
  private final Map<Language, List<String>> translated = new LinkedHashMap<>();
  private int least = 1;

  TextLists(ItemContext context) {
    this.context = context;
  }

  void readOriginal(FieldReader fields, Field field) {
    List<YamlValue> entries = fields.list(field.name());
    for (YamlValue entry : entries) {
      Map<Language, GivenText> given =
          context
              .texts()
              .read(entry, () -> "an entry of `" + field.name() + "`", context.original());
      given.forEach(this::add);
      if (!field.type().isVariant()) {
        context.requireOriginal(
            entry.position(), () -> "an entry of `" + field.name() + "`", given);
        least = entries.size();
      }
    }
  }

  private void add(Language language, GivenText text) {
    if (text.text() != null) {
      inlined
          .computeIfAbsent(language, first -> new Given(new ArrayList<>(), text.position()))
          .texts
          .add(text.text());
    }
  }

  void readTranslation(FieldReader fields, String name, Language language) {
    List<String> texts =
        fields.list(name).stream()
            .map(entry -> context.texts().single(entry, () -> "an entry of `" + name + "`").text())
            .flatMap(Stream::ofNullable)
            .toList();
    fields.written(name).ifPresent(entry -> join(entry, language, texts));
  }

  private void join(Entry entry, Language language, List<String> texts) {
    Given inline = inlined.get(language);
    if (inline != null) {
      Fields.reportTwice(context, entry, language, inline.position);
    } else if (!texts.isEmpty()) {
      translated.put(language, texts);
    }
  }

  /** The languages that have the list. */
  Set<Language> languages() {
    return toTextList().values().keySet();
  }

  TextList toTextList() {
    Map<Language, List<String>> values = new HashMap<>(translated);
    inlined.forEach(
        (language, list) -> {
          if (list.texts.size() >= least) {
            values.put(language, List.copyOf(list.texts));
          }
        });
    values.keySet().removeIf(context::isHidden);
    return values.isEmpty() ? TextList.NONE : new TextList(values);
  }
}
