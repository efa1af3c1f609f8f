package org.summitarchive.yaml;

import java.util.List;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.ForbiddenCharacters;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/** What backslashes stand for in double quotation marks. */
final class Escapes {

  private static final int PAIR = "\\ud83d\\ude00".length();

  private final YamlPart part;
  private final Diagnostics diagnostics;

  Escapes(YamlPart part, Diagnostics diagnostics) {
    this.part = part;
    this.diagnostics = diagnostics;
  }

  /** Reports the characters that could not be typed as they are, and so come in disguise. */
  void check(ScalarEvent scalar) {
    String value = scalar.getValue();
    if (ForbiddenCharacters.find(value, 0, value.length()) < 0) {
      return;
    }
    int start = part.offset(scalar.getStartMark());
    String typed = part.between(scalar.getStartMark(), scalar.getEndMark());
    int at = typed.indexOf('\\');
    while (at >= 0) {
      int length = isPair(typed, at) ? PAIR : length(typed, at);
      int character = character(typed, at);
      if (length < PAIR && ForbiddenCharacters.contains(character)) {
        ForbiddenCharacters.report(character, part.position(start + at), diagnostics);
      }
      at = typed.indexOf('\\', at + length);
    }
  }

  /**
   * The text of a double-quoted scalar of several lines, each break kept but behind a backslash.
   */
  static String resolved(List<String> lines) {
    StringBuilder oneLine = new StringBuilder("\"");
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean last = i == lines.size() - 1;
      boolean joined = !last && isOpen(line, line.length());
      oneLine.append(line, 0, joined ? line.length() - 1 : line.length());
      oneLine.append(last || joined ? "" : "\\n");
    }
    Parser parser = Events.parser(oneLine.append('"').toString());
    Event event = parser.getEvent();
    while (!event.is(Event.ID.Scalar)) {
      event = parser.getEvent();
    }
    return ((ScalarEvent) event).getValue();
  }

  /** Whether what follows an offset is escaped: an odd number of backslashes stands before it. */
  static boolean isOpen(String line, int offset) {
    int from = offset;
    while (from > 0 && line.charAt(from - 1) == '\\') {
      from--;
    }
    return (offset - from) % 2 == 1;
  }

  private static boolean isPair(String typed, int at) {
    return length(typed, at) == PAIR / 2
        && typed.startsWith("\\u", at + PAIR / 2)
        && Character.isSurrogatePair(
            (char) character(typed, at), (char) character(typed, at + PAIR / 2));
  }

  private static int length(String typed, int at) {
    return switch (typed.charAt(at + 1)) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }

  private static int character(String typed, int at) {
    int length = length(typed, at);
    if (length > 2) {
      return Integer.parseInt(typed.substring(at + 2, at + length), 16);
    }
    return switch (typed.charAt(at + 1)) {
      case '0' -> 0;
      case 'a' -> 0x07;
      case 'b' -> 0x08;
      case 'v' -> 0x0b;
      case 'f' -> 0x0c;
      case 'r' -> '\r';
      case 'e' -> 0x1b;
      case 'N' -> 0x85;
      case 'L' -> 0x2028;
      case 'P' -> 0x2029;
      default -> ' ';
    };
  }
}
