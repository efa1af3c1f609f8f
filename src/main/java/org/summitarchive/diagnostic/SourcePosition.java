package org.summitarchive.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * A place in a file that a maintainer can open.
 *
 * @param path relative to the working folder, with {@code /}; shown as it is
 * @param line from 1
 * @param column in code points, from 1
 */
public record SourcePosition(String path, int line, int column)
    implements Comparable<SourcePosition> {

  public SourcePosition {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(path + ":" + line + ":" + column);
    }
  }

  /** The first character of a file: where a mistake about the file as a whole is shown. */
  public static SourcePosition startOf(String path) {
    return new SourcePosition(path, 1, 1);
  }

  @Override
  public int compareTo(SourcePosition other) {
    int byPath = path.compareTo(other.path);
    int byLine = byPath == 0 ? Integer.compare(line, other.line) : byPath;
    return byLine == 0 ? Integer.compare(column, other.column) : byLine;
  }

  /** As a record's own, which costs a first build some thousandths of a second. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourcePosition place
        && line == place.line
        && column == place.column
        && path.equals(place.path);
  }

  @Override
  public int hashCode() {
    return (path.hashCode() * 31 + line) * 31 + column;
  }

  @Override
  public String toString() {
    return path + ":" + line + ":" + column;
  }
}
