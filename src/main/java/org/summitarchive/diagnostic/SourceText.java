package org.summitarchive.diagnostic;

import java.util.Arrays;

/**
 * A text file in memory that can say where an offset lies. Lines end at LF; a CR before it belongs
 * to the line end.
 */
public final class SourceText {

  private final String path;
  private final String text;
  private int[] lineStarts = {};

  public SourceText(String path, String text) {
    this.path = path;
    this.text = text;
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** The position of a UTF-16 offset; offsets outside the text are moved to its nearest end. */
  public SourcePosition positionAt(int offset) {
    int inside = Math.max(0, Math.min(offset, text.length()));
    int[] starts = lineStarts();
    int found = Arrays.binarySearch(starts, inside);
    int line = found >= 0 ? found : -found - 2;
    return new SourcePosition(path, line + 1, text.codePointCount(starts[line], inside) + 1);
  }

  /**
   * The UTF-16 offset of a position in this text.
   *
   * @throws IndexOutOfBoundsException where the text has no such line or column
   */
  public int offsetAt(SourcePosition position) {
    int start = lineStarts()[position.line() - 1];
    return text.offsetByCodePoints(start, position.column() - 1);
  }

  private synchronized int[] lineStarts() {
    if (lineStarts.length == 0) {
      int[] starts = new int[16];
      int count = 1;
      for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = at + 1;
      }
      lineStarts = Arrays.copyOf(starts, count);
    }
    return lineStarts;
  }
}
