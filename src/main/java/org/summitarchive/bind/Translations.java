package org.summitarchive.bind;

import java.util.ArrayList;
import java.util.List;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.yaml.FieldReader;
import org.summitarchive.yaml.FieldSet;
import org.summitarchive.yaml.YamlValue.Entry;
import org.summitarchive.yaml.YamlValue.Mapping;
import org.summitarchive.yaml.YamlValue.Scalar;

/** Reads maps in translations, which must not say what the original says for all languages. */
final class Translations {

  private Translations() {}

  /** Takes the fields that a translation may have; reports those that only the original may. */
  static FieldReader read(
      Mapping map, FieldSet allowed, FieldReader original, Diagnostics diagnostics) {
    List<Entry> texts = new ArrayList<>();
    for (Entry entry : map.entries()) {
      String key = entry.key().text();
      if (allowed.find(key).isEmpty() && original.fields().find(key).isPresent()) {
        report(entry.key(), original, diagnostics);
      } else {
        texts.add(entry);
      }
    }
    return new FieldReader(new Mapping(texts, map.position()), allowed, diagnostics);
  }

  private static void report(Scalar key, FieldReader original, Diagnostics diagnostics) {
    String path = original.position().path();
    SourcePosition place =
        original.written(key.text()).map(entry -> entry.key().position()).orElse(null);
    diagnostics.error(
        key.position(),
        "not-translatable",
        place == null
            ? "`" + key.text() + "` is the same in every language and belongs in " + path
            : "`" + key.text() + "` is the same in every language: " + path + ":" + place.line(),
        place == null ? "move it there" : "remove it here");
  }
}
