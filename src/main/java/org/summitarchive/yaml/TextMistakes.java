package org.summitarchive.yaml;

/** How texts begin and end, and what stands in quotation marks. */
final class TextMistakes {

  private final YamlPart part;

  TextMistakes(YamlPart part) {
    this.part = part;
  }

  YamlMistake of(String context, String problem, int from, int at) {
    if (context.contains("quoted scalar")) {
      return quoted(problem, from, at);
    }
    if (context.endsWith("an alias") || context.endsWith("an anchor")) {
      return cannotBegin(from);
    }
    if (context.endsWith("a tag") || problem.startsWith("found undefined tag handle")) {
      return new YamlMistake(
          part.position(from),
          "yaml-tag",
          "a YAML tag, which content cannot use",
          "remove it; a text that begins with `!` needs quotation marks");
    }
    if (context.endsWith("block scalar")) {
      return part.mistake(
          from,
          "a text cannot begin with `" + character(from) + "` in this way",
          "put it in quotation marks, or begin it in the next line");
    }
    if (problem.startsWith("sequence entries are not allowed")) {
      return part.mistake(
          at,
          "a list cannot begin in the line of its key",
          "begin it in the next line; a text that begins with `- ` needs quotation marks");
    }
    boolean start = problem.startsWith("found character") || problem.startsWith("mapping keys");
    return start || context.endsWith("directive") ? cannotBegin(from) : unknown(at);
  }

  YamlMistake cannotBegin(int at) {
    String character = character(at);
    if (character.equals("\t")) {
      return part.mistake(at, "a tab where only spaces may stand", "indent with spaces");
    }
    if (character.isBlank()) {
      return unknown(at);
    }
    String shown = character.equals("`") ? "a backquote" : "`" + character + "`";
    return part.mistake(at, "a text cannot begin with " + shown, "put it in quotation marks");
  }

  YamlMistake unknown(int at) {
    return part.mistake(
        at, "this is not YAML", "look for a missing quotation mark, bracket or colon");
  }

  private YamlMistake quoted(String problem, int from, int at) {
    int backslash = part.text().lastIndexOf('\\', at - 1);
    if (problem.startsWith("expected escape sequence")) {
      return part.mistake(
          backslash,
          "`\\" + character(backslash + 1) + "` is not followed by the hexadecimal digits it needs",
          "write `\\\\` for a backslash, or use single quotation marks");
    }
    if (problem.startsWith("found unknown escape character") && at < part.text().length()) {
      return part.mistake(
          backslash,
          "`\\" + character(backslash + 1) + "` is not an escape that YAML knows",
          "write `\\\\` for a backslash, or use single quotation marks");
    }
    return part.mistake(
        from,
        "this quotation mark is never closed",
        "add `" + character(from) + "` where the text ends");
  }

  private String character(int at) {
    String text = part.text();
    return at < text.length() ? Character.toString(text.codePointAt(at)) : "";
  }
}
