package org.summitarchive.yaml;

/** Colons too many and too few. */
final class KeyMistakes {

  private static final int LONGEST_EXAMPLE = 60;

  private final YamlPart part;

  KeyMistakes(YamlPart part) {
    this.part = part;
  }

  /** A colon where no key can end. */
  YamlMistake unexpectedColon(int at) {
    int start = part.lineStart(at);
    String line = part.line(at);
    int key = line.indexOf(": ");
    if (key >= 0 && start + key < at) {
      String entry = line.substring(0, key + 2).strip();
      return part.mistake(
          at,
          "a text with `: ` in it needs quotation marks",
          example(entry, line.substring(key + 2).strip()));
    }
    int above = part.lineAbove(at);
    if (above < 0) {
      return part.mistake(at, "no key stands before this colon", "write `key: value`");
    }
    return belongsToTextAbove(at)
        ? part.mistake(
            start + part.indent(at),
            "this line is indented as part of the text above",
            "indent it like the key above")
        : noColon(above + part.indent(above));
  }

  /** A line that should be a key and its value. */
  YamlMistake noColon(int at) {
    String line = part.line(at);
    String hint = "write `key: value`, or indent the line if it goes on with the text above";
    if (line.indexOf('：') >= 0) {
      hint = "write `: ` instead of `：`";
    } else if (line.indexOf(':') >= 0) {
      hint = "put a space after the colon";
    }
    return part.mistake(at, "this line has no key that ends in `: `", hint);
  }

  private boolean belongsToTextAbove(int at) {
    int above = part.lineAbove(at);
    while (above >= 0 && part.indent(above) >= part.indent(at)) {
      above = part.lineAbove(above);
    }
    return above >= 0 && part.line(above).contains(": ");
  }

  private static String example(String key, String value) {
    if (value.length() > LONGEST_EXAMPLE) {
      return "put the text in quotation marks";
    }
    boolean plain = value.indexOf('"') < 0 && value.indexOf('\\') < 0;
    String quoted = plain ? '"' + value + '"' : "'" + value.replace("'", "''") + "'";
    return "write `" + key + " " + quoted + "`";
  }
}
