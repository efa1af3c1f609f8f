package org.summitarchive.yaml;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.ScalarEvent;

/** What stands behind a value, or at an indentation, where nothing can stand. */
final class BlockMistakes {

  private final YamlPart part;
  private final @Nullable ScalarEvent lastScalar;

  BlockMistakes(YamlPart part, @Nullable ScalarEvent lastScalar) {
    this.part = part;
    this.lastScalar = lastScalar;
  }

  YamlMistake unexpected(int at, String problem) {
    String before = part.text().substring(part.lineStart(at), at).stripTrailing();
    char last = before.isBlank() ? '\n' : before.charAt(before.length() - 1);
    if ((last == '"' || last == '\'') && lastScalar != null && !lastScalar.isPlain()) {
      return afterQuote(part.offset(lastScalar.getStartMark()), at, last);
    }
    if (last == ']' || last == '}') {
      return part.mistake(
          at, "text after the closing `" + last + "`", "put all of the text in quotation marks");
    }
    if (problem.endsWith("'-'")) {
      return part.mistake(
          at,
          "a list entry stands where a key is expected",
          "indent the list below the key that it belongs to");
    }
    if (problem.endsWith("'?'")) {
      return part.mistake(
          at,
          "a key stands where a list entry is expected",
          "begin the line with `- `, or indent it like the entry above");
    }
    return indentation(at);
  }

  YamlMistake afterEnd(int at) {
    int above = part.lineAbove(at);
    if (above >= 0 && part.text().startsWith("...", above)) {
      return new YamlMistake(
          part.position(above),
          "yaml-documents",
          "the YAML document ends here, but more follows",
          "remove this line: a file has one document");
    }
    if (above >= 0 && part.text().charAt(above) == '%') {
      return new TextMistakes(part).cannotBegin(above);
    }
    return indentation(at);
  }

  private YamlMistake afterQuote(int start, int at, char quote) {
    if (part.lineStart(start) < part.lineStart(at)) {
      return part.mistake(
          start,
          "this quotation mark is closed only in line "
              + part.position(at).line()
              + ", within other text",
          "add `" + quote + "` where the text ends");
    }
    return part.mistake(
        at,
        "text after the closing quotation mark",
        "put all of the text in quotation marks, and write `"
            + (quote == '"' ? "\\\"" : "''")
            + "` for `"
            + quote
            + "` within it");
  }

  private YamlMistake indentation(int at) {
    return part.mistake(
        at,
        "the indentation of this line fits none of the lines above",
        "indent the keys of one map, or the entries of one list, alike");
  }
}
