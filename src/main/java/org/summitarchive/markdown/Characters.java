package org.summitarchive.markdown;

/**
 * A text that is read character by character: the quick compiler finds one in an array in a quarter
 * of the time that it takes in a string.
 */
final class Characters {

  private final String text;
  private final char[] characters;

  Characters(String text) {
    this.text = text;
    this.characters = text.toCharArray();
  }

  int length() {
    return characters.length;
  }

  char charAt(int at) {
    return characters[at];
  }

  int codePointAt(int at) {
    return Character.codePointAt(characters, at);
  }

  int indexOf(char wanted, int from) {
    return text.indexOf(wanted, from);
  }

  int indexOf(String wanted, int from) {
    return text.indexOf(wanted, from);
  }

  boolean startsWith(String wanted, int at) {
    return text.startsWith(wanted, at);
  }

  String substring(int from, int to) {
    return text.substring(from, to);
  }

  void appendTo(StringBuilder to, int start, int end) {
    to.append(text, start, end);
  }
}
