package org.summitarchive.yaml;

import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.diagnostic.SourceText;

/**
 * Turns the parser's places, code points from the start of a part, into places in the whole file.
 * Walks from the place asked for last, because a long line with many values would otherwise be
 * counted again for each.
 */
final class Positions {

  private final SourceText file;
  private final int start;
  private final int end;
  private int index;
  private int offset;
  private SourcePosition position;

  Positions(SourceText file, int start, int end) {
    this.file = file;
    this.start = start;
    this.end = end;
    this.offset = start;
    this.position = file.positionAt(start);
  }

  SourcePosition at(int codePoints) {
    moveTo(codePoints);
    return position;
  }

  /** The UTF-16 offset in the part. */
  int offset(int codePoints) {
    moveTo(codePoints);
    return offset - start;
  }

  private void moveTo(int codePoints) {
    if (codePoints < index) {
      index = 0;
      offset = start;
      position = file.positionAt(start);
    }
    int line = position.line();
    int column = position.column();
    for (; index < codePoints && offset < end; index++) {
      int c = file.text().codePointAt(offset);
      line += c == '\n' ? 1 : 0;
      column = c == '\n' ? 1 : column + 1;
      offset = Math.min(offset + Character.charCount(c), end);
    }
    position = new SourcePosition(file.path(), line, column);
  }
}
