package org.summitarchive.config;

import java.util.Map;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.Severity;
import org.summitarchive.language.Language;
import org.summitarchive.language.Languages;
import org.summitarchive.model.Text;
import org.summitarchive.yaml.YamlValue.Entry;
import org.summitarchive.yaml.YamlValue.Mapping;

/** Reads the texts of files that belong to the whole archive and thus have no translations. */
public final class ConfigTexts {

  private final Languages languages;
  private final Diagnostics diagnostics;
  private final TextReader reader;

  public ConfigTexts(Languages languages, Diagnostics diagnostics) {
    this.languages = languages;
    this.diagnostics = diagnostics;
    this.reader = new TextReader(languages, diagnostics);
  }

  /** The field's text, {@link Text#NONE} where mistaken; warns of each language that it lacks. */
  public Text read(Entry entry) {
    String name = entry.key().text();
    int errors = diagnostics.count(Severity.ERROR);
    Map<Language, GivenText> given =
        reader.read(entry.value(), () -> "`" + name + "`", languages.original());
    requireOriginal(entry, given);
    if (errors == diagnostics.count(Severity.ERROR)) {
      languages.all().stream()
          .filter(language -> !given.containsKey(language))
          .forEach(language -> warn(entry, language));
    }
    return TextReader.toText(given);
  }

  private void requireOriginal(Entry entry, Map<Language, GivenText> given) {
    Language original = languages.original();
    if (!given.isEmpty() && !given.containsKey(original)) {
      diagnostics.error(
          entry.value().position(),
          "missing-field",
          "`" + entry.key().text() + "` is not given in " + original.name(),
          "add `" + original.path() + ": …` to it: that is the archive's original language");
    }
  }

  private void warn(Entry entry, Language language) {
    String name = entry.key().text();
    diagnostics.warning(
        entry.key().position(),
        "missing-translation",
        "no " + language.name() + " translation of `" + name + "`",
        inlineHint(name, entry.value() instanceof Mapping, languages.original(), language));
  }

  /**
   * How to give a text of one file in another language.
   *
   * @param mapped whether it is given by language already
   */
  public static String inlineHint(
      String name, boolean mapped, Language original, Language language) {
    String texts = language.path() + ": …";
    return mapped
        ? "add `" + texts + "` to it"
        : "write it as a map: `" + name + ": {" + original.path() + ": …, " + texts + "}`";
  }
}
