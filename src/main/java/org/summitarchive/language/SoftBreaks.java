package org.summitarchive.language;

/** What a line break inside a paragraph means, in prose and in the text fields of front matter. */
public final class SoftBreaks {

  private SoftBreaks() {}

  /**
   * Whether a line break between two characters is no more than the end of a line, as in Chinese
   * and Japanese, where words are not parted. Elsewhere, and next to Hangul, it is a space. Marks
   * that Chinese shares with other writing (“ ” ‘ ’ — …) follow the character on the other side.
   *
   * @param before the code point that ends the upper line, without trailing spaces
   * @param after the code point that begins the lower line, without indentation
   */
  public static boolean vanishes(int before, int after) {
    boolean cjkBefore = CjkCharacters.isCjk(before);
    boolean cjkAfter = CjkCharacters.isCjk(after);
    return (cjkBefore && (cjkAfter || CjkCharacters.isSharedMark(after)))
        || (cjkAfter && CjkCharacters.isSharedMark(before));
  }
}
