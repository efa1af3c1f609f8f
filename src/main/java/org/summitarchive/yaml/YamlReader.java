package org.summitarchive.yaml;

import java.util.List;
import java.util.Optional;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.language.ForbiddenCharacters;

/**
 * Reads YAML as values that are the text that was typed: nothing is a number, a date or a truth
 * value here. Line breaks and blank lines within a text are kept, however the text is quoted,
 * because what a soft line break becomes depends on the scripts beside it.
 *
 * <p>Refused are aliases, anchors, merge keys, tags and further documents, more than {@value
 * #MOST_CHARACTERS} characters, {@value YamlComposer#MOST_VALUES} values or {@value
 * YamlComposer#DEEPEST} levels.
 */
public final class YamlReader {

  static final int MOST_CHARACTERS = 1 << 20;

  private YamlReader() {}

  /**
   * Reads one part of a file, whose root is a map; where it says nothing, the map is empty.
   *
   * @param start where the part begins in the file's text, a UTF-16 offset at a line's start
   * @param end where it ends, exclusive
   * @return empty where mistakes leave nothing that can be relied on; they are reported
   */
  public static Optional<YamlValue.Mapping> mapping(
      SourceText file, int start, int end, Diagnostics diagnostics) {
    Optional<YamlValue.Mapping> simple = SimpleYaml.read(file, start, end);
    return simple.isPresent() ? simple : parsed(file, start, end, diagnostics);
  }

  static Optional<YamlValue.Mapping> parsed(
      SourceText file, int start, int end, Diagnostics diagnostics) {
    int from = start == 0 && end > 0 && file.text().startsWith("\uFEFF") ? 1 : start;
    SourcePosition position = file.positionAt(from);
    if (end - from > MOST_CHARACTERS) {
      diagnostics.error(
          position,
          "yaml-too-large",
          "more than " + MOST_CHARACTERS + " characters of YAML",
          "move long texts into the Markdown body, or into other files");
      return Optional.empty();
    }
    int forbidden = ForbiddenCharacters.find(file.text(), from, end);
    if (forbidden >= 0) {
      ForbiddenCharacters.report(
          file.text().charAt(forbidden), file.positionAt(forbidden), diagnostics);
      return Optional.empty();
    }
    return compose(new YamlPart(file, from, end), position, diagnostics);
  }

  private static Optional<YamlValue.Mapping> compose(
      YamlPart part, SourcePosition position, Diagnostics diagnostics) {
    try {
      Optional<YamlValue.Mapping> root = new YamlComposer(part, diagnostics).root();
      return Optional.of(root.orElse(new YamlValue.Mapping(List.of(), position)));
    } catch (YamlMistake mistake) {
      mistake.report(diagnostics);
      return Optional.empty();
    }
  }
}
