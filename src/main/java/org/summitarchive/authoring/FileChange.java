package org.summitarchive.authoring;

/**
 * What becomes of one file.
 *
 * @param from its path, as messages show it
 * @param to where it shall stand; the same path where it is not moved
 */
public record FileChange(String from, String to, String before, String after) {

  public boolean isMoved() {
    return !from.equals(to);
  }

  public boolean isEdited() {
    return !before.equals(after);
  }
}
