package org.summitarchive.asset;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
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
    SortedMap<String, String> patterns =
        TemplateFolder.shipped()
            .read(REFERENCE)
            .flatMap(content -> Utf8.read(SHIPPED_REFERENCE, content, diagnostics))
            .map(text -> MessageFile.parse(text).patterns())
            .orElseThrow();
    Reference reference = new Reference(patterns, Messages.of(languages.original(), patterns));
    Map<Language, Messages> loaded = new LinkedHashMap<>();
    Workers.map(languages.all(), in -> Map.entry(in, messages(in, reference)))
        .forEach(each -> loaded.put(each.getKey(), each.getValue()));
    return loaded;
  }

  /** What every file must have: patterns, and the same read, to be asked for their arguments. */
  private record Reference(SortedMap<String, String> patterns, Messages parsed) {}

  private Messages messages(Language language, Reference reference) {
    for (String candidate : candidates(language)) {
      Optional<byte[]> content = templates.read(candidate);
      if (content.isPresent()) {
        return parse(candidate, content.get())
            .map(file -> messages(file, language, reference))
            .orElseGet(() -> Messages.of(language, reference.patterns()));
      }
    }
    diagnostics.error(
        SourcePosition.startOf(templates.shown(candidates(language).iterator().next())),
        "missing-messages",
        "no words for the language `" + language.path() + "`",
        "translate " + SHIPPED_REFERENCE + " into this file");
    return Messages.of(language, reference.patterns());
  }

  /** The messages of a file, those of the reference in place of what is missing or broken. */
  private Messages messages(MessageFile file, Language language, Reference reference) {
    SortedMap<String, String> patterns = new TreeMap<>(reference.patterns());
    Optional<Messages> whole = parsed(language, file.patterns());
    add(file, language, whole, reference, patterns);
    return whole
        .filter(all -> patterns.equals(file.patterns()))
        .orElseGet(() -> Messages.of(language, patterns));
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

  /**
   * Adds what is good.
   *
   * @param whole the file's messages; empty where one of them is broken
   */
  private void add(
      MessageFile file,
      Language language,
      Optional<Messages> whole,
      Reference reference,
      SortedMap<String, String> patterns) {
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
              Optional<Messages> parsed =
                  whole.isPresent() ? whole : parsed(language, Map.of(key, pattern));
              if (parsed.isEmpty()) {
                reportBroken(file, key);
              } else if (isServed(file, key, parsed.get().arguments(key), reference)) {
                patterns.put(key, pattern);
              }
            });
  }

  /** Empty where a pattern is broken. */
  private static Optional<Messages> parsed(Language language, Map<String, String> patterns) {
    try {
      return Optional.of(Messages.of(language, patterns));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
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

  /**
   * Whether a message names only what is known where it is used. One that is not in the reference
   * serves templates of the user's own alone, and they know.
   */
  private boolean isServed(
      MessageFile file, String key, SortedSet<String> arguments, Reference reference) {
    SortedSet<String> given =
        reference.patterns().containsKey(key) ? reference.parsed().arguments(key) : arguments;
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
