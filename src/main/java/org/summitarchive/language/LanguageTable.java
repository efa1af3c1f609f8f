package org.summitarchive.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What ICU says of a language, written down. Before ICU itself can say it, it loads and compiles so
 * much that it takes a tenth of a small archive's build. A test holds what is written against ICU;
 * languages that are not written down are ICU's to know.
 */
final class LanguageTable {

  /** Says nothing. */
  static final LanguageTable NONE = new LanguageTable(Map.of());

  private static final Map<String, LanguageTable> BY_NAME = new ConcurrentHashMap<>();

  private final Map<String, String> values;

  private LanguageTable(Map<String, String> values) {
    this.values = values;
  }

  static LanguageTable of(ULocale locale) {
    return BY_NAME.computeIfAbsent(locale.getName(), LanguageTable::read);
  }

  /** Empty for what is not written down. */
  Optional<String> find(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** What belongs to something that was found. */
  String get(String key) {
    return find(key).orElseThrow(() -> new IllegalStateException("without " + key));
  }

  private static LanguageTable read(String name) {
    try (InputStream file =
        LanguageTable.class.getResourceAsStream("/language/" + name + ".properties")) {
      return file == null ? NONE : new LanguageTable(values(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> values(InputStream file) throws IOException {
    Map<String, String> values = new HashMap<>();
    String lines = new String(file.readAllBytes(), UTF_8);
    int at = 0;
    for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', at)) {
      int sign = lines.indexOf('=', at);
      values.put(lines.substring(at, sign), lines.substring(sign + 1, end));
      at = end + 1;
    }
    return values;
  }
}
