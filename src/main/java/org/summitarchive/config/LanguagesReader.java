package org.summitarchive.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.Language;
import org.summitarchive.language.Languages;
import org.summitarchive.language.Slugs;
import org.summitarchive.model.ReservedIds;
import org.summitarchive.yaml.FieldReader;
import org.summitarchive.yaml.Shapes;
import org.summitarchive.yaml.YamlValue;
import org.summitarchive.yaml.YamlValue.Mapping;
import org.summitarchive.yaml.YamlValue.Scalar;

/** Reads the list of languages. */
final class LanguagesReader {

  private final Diagnostics diagnostics;
  private final List<Language> languages = new ArrayList<>();

  LanguagesReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Empty where one of them cannot be told: its files would all be taken for mistakes. */
  Optional<Languages> read(List<YamlValue> entries) {
    boolean known = !entries.isEmpty();
    for (YamlValue entry : entries) {
      known &=
          new Shapes(diagnostics)
              .map(entry, () -> "a language")
              .map(this::readLanguage)
              .orElse(false);
    }
    return known ? Optional.of(new Languages(languages)) : Optional.empty();
  }

  private boolean readLanguage(Mapping map) {
    FieldReader fields = new FieldReader(map, ArchiveFields.LANGUAGE, diagnostics);
    Optional<Scalar> path = fields.scalar("path");
    Optional<Scalar> tag = fields.scalar("tag");
    Optional<Scalar> name = fields.scalar("name");
    tag.ifPresent(this::checkTag);
    if (path.isEmpty() || !checkPath(path.get())) {
      return false;
    }
    String id = path.get().text();
    Language language =
        new Language(id, tag.map(Scalar::text).orElse(id), name.map(Scalar::text).orElse(id));
    if (!isUnique(path.get(), "path", Language::path)) {
      return isRepeated(language);
    }
    return languages.add(language);
  }

  /** Whether a language merely stands twice; else its path is another, which nobody can tell. */
  private boolean isRepeated(Language language) {
    return languages.stream()
        .anyMatch(
            other ->
                other.path().equals(language.path())
                    && lower(other.tag()).equals(lower(language.tag())));
  }

  private boolean checkPath(Scalar path) {
    String id = path.text();
    if (!Slugs.isSlug(id)) {
      diagnostics.error(
          path.position(),
          "bad-id",
          "`" + id + "` is not a language's path",
          "use small letters and digits, parted by single hyphens, such as zh or zh-hant");
    } else if (ReservedIds.contains(id)) {
      diagnostics.error(
          path.position(),
          "reserved-id",
          "`" + id + "` is an address of the site's own",
          "choose another path for the language");
    }
    return Slugs.isSlug(id);
  }

  private void checkTag(Scalar tag) {
    if (LanguageTagReader.read(tag, diagnostics).isPresent()) {
      isUnique(tag, "tag", Language::tag);
    }
  }

  private boolean isUnique(Scalar value, String what, Function<Language, String> property) {
    Optional<Language> twin =
        languages.stream()
            .filter(other -> lower(property.apply(other)).equals(lower(value.text())))
            .findFirst();
    twin.ifPresent(
        other ->
            diagnostics.error(
                value.position(),
                "duplicate-language",
                "the " + what + " `" + value.text() + "` belongs to " + other.name() + " already",
                "give each language a " + what + " of its own"));
    return twin.isEmpty();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
