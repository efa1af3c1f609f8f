package org.summitarchive.asset;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.summitarchive.concurrent.Workers;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.diagnostic.Utf8;
import org.summitarchive.language.ForbiddenCharacters;
import org.summitarchive.language.Language;
import org.summitarchive.language.LanguageTags;
import org.summitarchive.language.Languages;
import org.summitarchive.language.Messages;

/**
 * Reads the interface's words: {@code messages/<name>.properties}, in UTF-8, for each language. The
 * name is the language's tag, or the tag's first part where that is written in the same script, or
 * the language's path, whichever there is.
 */
public final class MessageFiles {

  /** The file that a new language starts from. */
  private static final String REFERENCE = "messages/en.properties";

  private static final String SHIPPED_REFERENCE = TemplateFolder.shipped().shown(REFERENCE);

  private final TemplateFolder templates;
  private final Diagnostics diagnostics;

  public MessageFiles(TemplateFolder templates, Diagnostics diagnostics) {
    this.templates = templates;
    this.diagnostics = diagnostics;
  }

  /** The words in each language. What is missing is reported, and stands in shipped English. */
  public Map<Language, Messages> load(Languages languages) {
    SortedMap<String, String> reference =
        TemplateFolder.shipped()
            .read(REFERENCE)
            .flatMap(content -> Utf8.read(SHIPPED_REFERENCE, content, diagnostics))
            .map(text -> MessageFile.parse(text).patterns())
            .orElseThrow();
    Map<Language, Messages> loaded = new LinkedHashMap<>();
    Workers.map(languages.all(), in -> Map.entry(in, Messages.of(in, patterns(in, reference))))
        .forEach(each -> loaded.put(each.getKey(), each.getValue()));
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
        "translate " + SHIPPED_REFERENCE + " into this file");
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
      return Utf8.read(templates.shown(path), content, diagnostics).map(MessageFile::parse);
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
            "add it, as it is in " + SHIPPED_REFERENCE);
      }
    }
    file.patterns()
        .forEach(
            (key, pattern) -> {
              if (!isReadable(file, key, pattern)) {
                return;
              }
              Optional<SortedSet<String>> arguments = arguments(language, key, pattern);
              if (arguments.isEmpty()) {
                reportBroken(file, key);
              } else if (isServed(file, language, arguments.get(), key, patterns.get(key))) {
                patterns.put(key, pattern);
              }
            });
  }

  /** Whether a message has words, and none of the characters that nobody can see. */
  private boolean isReadable(MessageFile file, String key, String pattern) {
    int forbidden = ForbiddenCharacters.find(pattern, 0, pattern.length());
    if (forbidden >= 0) {
      ForbiddenCharacters.report(pattern.charAt(forbidden), file.position(key), diagnostics);
    } else if (pattern.isBlank()) {
      diagnostics.error(
          file.position(key),
          "broken-message",
          "message `" + key + "` is empty",
          "write what it is to say, as it is in " + SHIPPED_REFERENCE);
    }
    return forbidden < 0 && !pattern.isBlank();
  }

  /** Empty where the pattern is broken. */
  private static Optional<SortedSet<String>> arguments(
      Language language, String key, String pattern) {
    try {
      return Optional.of(Messages.of(language, Map.of(key, pattern)).arguments(key));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether a message names only what is known where it is used.
   *
   * @param reference null for a message that only templates of the user's own can use
   */
  private boolean isServed(
      MessageFile file,
      Language language,
      SortedSet<String> arguments,
      String key,
      @Nullable String reference) {
    SortedSet<String> given =
        reference == null ? arguments : arguments(language, key, reference).orElse(arguments);
    Optional<String> unknown = arguments.stream().filter(name -> !given.contains(name)).findFirst();
    unknown.ifPresent(
        name ->
            diagnostics.error(
                file.position(key),
                "broken-message",
                "message `" + key + "` names `" + name + "`, which is not known there",
                given.isEmpty() ? "leave it out" : "it can name " + String.join(", ", given)));
    return unknown.isEmpty();
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
    String widest = tag.replaceFirst("-.*", "");
    if (LanguageTags.script(widest).equals(LanguageTags.script(tag))) {
      files.add("messages/" + widest + ".properties");
    }
    files.add("messages/" + language.path() + ".properties");
    return files;
  }
}
