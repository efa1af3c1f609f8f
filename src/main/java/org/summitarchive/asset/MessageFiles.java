package org.summitarchive.asset;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.language.Language;
import org.summitarchive.language.Languages;
import org.summitarchive.language.Messages;

/**
 * Reads the interface's words: {@code messages/<name>.properties}, in UTF-8, for each language. The
 * name is the language's tag, or its primary subtag, or its path, whichever there is first.
 */
public final class MessageFiles {

  /** The file that holds every key: a translation into another language starts from it. */
  private static final String REFERENCE = "messages/en.properties";

  private final TemplateFolder templates;
  private final Diagnostics diagnostics;

  public MessageFiles(TemplateFolder templates, Diagnostics diagnostics) {
    this.templates = templates;
    this.diagnostics = diagnostics;
  }

  /** The words in each language; one whose file is missing or incomplete has all the same keys. */
  public Map<Language, Messages> load(Languages languages) {
    Map<String, String> reference = parse(REFERENCE);
    Map<Language, Messages> loaded = new LinkedHashMap<>();
    for (Language language : languages.all()) {
      Map<String, String> patterns = patterns(language, reference.keySet());
      reference.forEach(patterns::putIfAbsent);
      loaded.put(language, messages(language, patterns, reference));
    }
    return loaded;
  }

  private Map<String, String> patterns(Language language, Set<String> keys) {
    for (String candidate : candidates(language)) {
      if (templates.read(candidate).isPresent()) {
        Map<String, String> patterns = parse(candidate);
        reportMissing(candidate, patterns.keySet(), keys);
        return patterns;
      }
    }
    String expected = templates.shown(candidates(language).iterator().next());
    diagnostics.error(
        SourcePosition.startOf(expected),
        "missing-messages",
        "no words for the language `" + language.path() + "`",
        "translate " + templates.shown(REFERENCE) + " into this file");
    return new TreeMap<>();
  }

  private void reportMissing(String file, Set<String> present, Set<String> keys) {
    Set<String> missing = new TreeSet<>(keys);
    missing.removeAll(present);
    for (String key : missing) {
      diagnostics.error(
          SourcePosition.startOf(templates.shown(file)),
          "missing-message",
          "no message `" + key + "`",
          "add it, as it is in " + templates.shown(REFERENCE));
    }
  }

  private Messages messages(
      Language language, Map<String, String> patterns, Map<String, String> reference) {
    try {
      return Messages.of(language, patterns);
    } catch (IllegalArgumentException e) {
      diagnostics.error(
          SourcePosition.startOf(templates.shown(candidates(language).iterator().next())),
          "broken-message",
          String.valueOf(e.getMessage()),
          "write it as ICU MessageFormat, with every brace closed");
      return Messages.of(language, reference);
    }
  }

  private Map<String, String> parse(String file) {
    byte[] content =
        templates
            .read(file)
            .orElseThrow(() -> new IllegalStateException("not in the jar: " + file));
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(new String(content, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> patterns = new TreeMap<>();
    properties.stringPropertyNames().forEach(k -> patterns.put(k, properties.getProperty(k)));
    return patterns;
  }

  private static Set<String> candidates(Language language) {
    String tag = language.tag();
    List<String> names = new ArrayList<>(List.of(tag));
    names.add(tag.contains("-") ? tag.substring(0, tag.indexOf('-')) : tag);
    names.add(language.path());
    Set<String> files = new LinkedHashSet<>();
    names.forEach(name -> files.add("messages/" + name + ".properties"));
    return files;
  }
}
