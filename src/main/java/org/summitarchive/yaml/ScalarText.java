package org.summitarchive.yaml;

import java.util.ArrayList;
import java.util.List;
import org.summitarchive.diagnostic.Diagnostics;
import org.yaml.snakeyaml.events.ScalarEvent;

/** The text of a scalar, with its line breaks as they were typed. */
final class ScalarText {

  private final YamlPart part;
  private final Escapes escapes;

  ScalarText(YamlPart part, Diagnostics diagnostics) {
    this.part = part;
    this.escapes = new Escapes(part, diagnostics);
  }

  String of(ScalarEvent scalar) {
    if (scalar.isDQuoted()) {
      escapes.check(scalar);
    }
    boolean oneLine = scalar.getStartMark().getLine() == scalar.getEndMark().getLine();
    if (oneLine || scalar.isLiteral() || scalar.isFolded()) {
      return scalar.getValue();
    }
    String typed = part.between(scalar.getStartMark(), scalar.getEndMark());
    if (scalar.isPlain()) {
      return String.join("\n", lines(typed));
    }
    char quote = scalar.isSQuoted() ? '\'' : '"';
    if (typed.length() < 2 || typed.charAt(0) != quote) {
      return scalar.getValue(); // a tag or an anchor stands before it, which is a mistake
    }
    List<String> lines = lines(typed.substring(1, typed.length() - 1));
    return scalar.isSQuoted()
        ? String.join("\n", lines).replace("''", "'")
        : Escapes.resolved(lines);
  }

  /** Lines without the blanks beside their breaks, but where a backslash keeps one. */
  private static List<String> lines(String typed) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int at = typed.indexOf('\n'); at >= 0; at = typed.indexOf('\n', from)) {
      lines.add(trimEnd(trimStart(typed.substring(from, at), lines.isEmpty())));
      from = at + 1;
    }
    lines.add(trimStart(typed.substring(from), lines.isEmpty()));
    return lines;
  }

  private static String trimStart(String line, boolean first) {
    int from = 0;
    while (!first && from < line.length() && isBlank(line.charAt(from))) {
      from++;
    }
    return line.substring(from);
  }

  private static String trimEnd(String line) {
    int to = line.length();
    while (to > 0 && isBlank(line.charAt(to - 1))) {
      to--;
    }
    boolean kept = to < line.length() && line.charAt(to) != '\r' && Escapes.isOpen(line, to);
    return line.substring(0, kept ? to + 1 : to);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }
}
