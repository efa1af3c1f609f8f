package org.summitarchive.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes values as people would: bare where that is safe, else in double quotation marks. */
public final class YamlText {

  /** Possessive, so that no text is too long. */
  private static final Pattern BARE =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} .,;/()'’‘“”–—+_-]++|:(?=\\S))*+");

  /** What other readers of YAML would not take for text. */
  private static final Set<String> WORDS =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

  private YamlText() {}

  /** A scalar that is read back as this very text. */
  public static String scalar(String text) {
    return BARE.matcher(text).matches()
            && !text.endsWith(" ")
            && !WORDS.contains(text.toLowerCase(Locale.ROOT))
        ? text
        : quoted(text);
  }

  /** A list of scalars in one line. */
  public static String list(List<String> entries) {
    return entries.stream()
        .map(entry -> entry.indexOf(',') < 0 ? scalar(entry) : quoted(entry))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String quoted(String text) {
    String escaped =
        text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t");
    return "\"" + escaped + "\"";
  }
}
