package org.summitarchive.asset;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.language.Language;
import org.summitarchive.language.Languages;
import org.summitarchive.language.Messages;

/**
 * Reads the interface's words: {@code messages/<name>.properties}, in UTF-8, for each language. The
 * name is the language's tag, or the tag's first part, or the language's path, whichever there is.
 */
public final class MessageFiles {

  /** The file that a new language starts from. */
  private static final String REFERENCE = "messages/en.properties";

  private static final Language REFERENCE_LANGUAGE = new Language("en", "en", "English");

  private final TemplateFolder templates;
  private final Diagnostics diagnostics;

  public MessageFiles(TemplateFolder templates, Diagnostics diagnostics) {
    this.templates = templates;
    this.diagnostics = diagnostics;
  }

  /** The words in each language. What is missing is reported, and stands in English. */
  public Map<Language, Messages> load(Languages languages) {
    SortedMap<String, String> reference =
        read(REFERENCE, REFERENCE_LANGUAGE, new TreeMap<>()).orElseGet(TreeMap::new);
    Map<Language, Messages> loaded = new LinkedHashMap<>();
    for (Language language : languages.all()) {
      loaded.put(language, Messages.of(language, patterns(language, reference)));
    }
    return loaded;
  }

  private SortedMap<String, String> patterns(
      Language language, SortedMap<String, String> reference) {
    for (String candidate : candidates(language)) {
      Optional<SortedMap<String, String>> patterns = read(candidate, language, reference);
      if (patterns.isPresent()) {
        return patterns.get();
      }
    }
    diagnostics.error(
        SourcePosition.startOf(templates.shown(candidates(language).iterator().next())),
        "missing-messages",
        "no words for the language `" + language.path() + "`",
        "translate " + templates.shown(REFERENCE) + " into this file");
    return reference;
  }

  /** The messages of a file, those of the reference in place of what is missing or broken. */
  private Optional<SortedMap<String, String>> read(
      String path, Language language, SortedMap<String, String> reference) {
    return templates
        .read(path)
        .map(
            content -> {
              SortedMap<String, String> patterns = new TreeMap<>(reference);
              parse(path, content).ifPresent(file -> add(file, language, patterns));
              return patterns;
            });
  }

  private Optional<MessageFile> parse(String path, byte[] content) {
    try {
      return Optional.of(MessageFile.parse(templates.shown(path), content));
    } catch (IllegalArgumentException e) {
      diagnostics.error(
          SourcePosition.startOf(templates.shown(path)),
          "broken-message",
          "a backslash is followed by something else than it can escape",
          "write characters as they are, in UTF-8");
      return Optional.empty();
    }
  }

  private void add(MessageFile file, Language language, SortedMap<String, String> patterns) {
    for (String key : patterns.keySet()) {
      if (!file.patterns().containsKey(key)) {
        diagnostics.error(
            SourcePosition.startOf(file.text().path()),
            "missing-message",
            "no message `" + key + "`",
            "add it, as it is in " + templates.shown(REFERENCE));
      }
    }
    file.patterns()
        .forEach(
            (key, pattern) -> {
              if (isSound(language, key, pattern)) {
                patterns.put(key, pattern);
              } else {
                reportBroken(file, key);
              }
            });
  }

  private static boolean isSound(Language language, String key, String pattern) {
    try {
      Messages.of(language, Map.of(key, pattern));
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void reportBroken(MessageFile file, String key) {
    diagnostics.error(
        file.position(key),
        "broken-message",
        "message `" + key + "` is broken",
        "close every brace, and give each plural the form `other`");
  }

  private static Set<String> candidates(Language language) {
    String tag = language.tag();
    Set<String> files = new LinkedHashSet<>();
    files.add("messages/" + tag + ".properties");
    files.add("messages/" + tag.replaceFirst("-.*", "") + ".properties");
    files.add("messages/" + language.path() + ".properties");
    return files;
  }
}
