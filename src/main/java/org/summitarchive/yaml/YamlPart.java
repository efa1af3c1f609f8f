package org.summitarchive.yaml;

import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.diagnostic.SourceText;
import org.yaml.snakeyaml.error.Mark;

/** The part of a file that is YAML, and where the parser's marks lie in it. */
final class YamlPart {

  private final SourceText file;
  private final int start;
  private final String text;
  private final Positions positions;

  YamlPart(SourceText file, int start, int end) {
    this.file = file;
    this.start = start;
    this.text = file.text().substring(start, end);
    this.positions = new Positions(file, start, end);
  }

  String text() {
    return text;
  }

  SourcePosition position(Mark mark) {
    return positions.at(mark.getIndex());
  }

  /** The position of a UTF-16 offset in the part. */
  SourcePosition position(int offset) {
    return file.positionAt(start + offset);
  }

  /** The UTF-16 offset of a mark in the part. */
  int offset(Mark mark) {
    return positions.offset(mark.getIndex());
  }

  String between(Mark from, Mark to) {
    int begin = offset(from);
    return text.substring(begin, Math.max(begin, offset(to)));
  }

  /** A mistake against the rules of YAML at a UTF-16 offset. */
  YamlMistake mistake(int at, String message, String hint) {
    return new YamlMistake(position(at), "yaml-syntax", message, hint);
  }

  int lineStart(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  /** The line around an offset, without its end. */
  String line(int at) {
    int end = text.indexOf('\n', at);
    return text.substring(lineStart(at), end < 0 ? text.length() : end).stripTrailing();
  }

  /** The start of the nearest line above that is not blank, or -1. */
  int lineAbove(int at) {
    int start = lineStart(at);
    while (start > 0) {
      start = lineStart(start - 1);
      if (!line(start).isBlank()) {
        return start;
      }
    }
    return -1;
  }

  /** The number of blanks before an offset's line. */
  int indent(int at) {
    String line = line(at);
    return line.length() - line.stripLeading().length();
  }
}
