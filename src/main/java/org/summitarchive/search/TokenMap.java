package org.summitarchive.search;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Tokens by their text. Nearly every token of an archive has been met before: looking one up makes
 * no string of it, which a map of strings would.
 */
final class TokenMap {

  /** A token, and what is known of it on the page at hand. */
  static final class Token {
    private final char[] text;
    final PostingList postings = new PostingList();
    int page = -1;
    float count;
    double name;
    private final int hash;

    private Token(char[] text, int hash) {
      this.text = text;
      this.hash = hash;
    }

    String text() {
      return String.valueOf(text);
    }
  }

  /** Never more than half full, so that there is always a free place. */
  private Token[] table = new Token[1 << 12];

  private int size;

  /** The token that stands in a text from one offset to another. */
  Token get(char[] text, int start, int end) {
    int hash = hash(text, start, end);
    int at = place(hash);
    while (table[at] != null) {
      if (table[at].hash == hash && isAt(table[at], text, start, end)) {
        return table[at];
      }
      at = (at + 1) & (table.length - 1);
    }
    Token token = new Token(Arrays.copyOfRange(text, start, end), hash);
    table[at] = token;
    if (++size * 2 > table.length) {
      grow();
    }
    return token;
  }

  /** Adds what stands on pages that come after these. */
  void addAll(TokenMap later) {
    later.forEach(token -> get(token.text, 0, token.text.length).postings.addAll(token.postings));
  }

  /** Of tokens of one or two units there is nothing to compare but their hashes. */
  private static boolean isAt(Token token, char[] text, int start, int end) {
    int length = end - start;
    if (token.text.length != length) {
      return false;
    }
    for (int i = length <= 2 ? length : 0; i < length; i++) {
      if (token.text[i] != text[start + i]) {
        return false;
      }
    }
    return true;
  }

  /** Of one or two units, these themselves. */
  private static int hash(char[] text, int start, int end) {
    int hash = 0;
    int factor = end - start <= 2 ? 1 << 16 : 31;
    for (int i = start; i < end; i++) {
      hash = hash * factor + text[i];
    }
    return hash;
  }

  private int place(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & (table.length - 1);
  }

  private void grow() {
    Token[] old = table;
    table = new Token[old.length * 2];
    for (Token token : old) {
      if (token != null) {
        int at = place(token.hash);
        while (table[at] != null) {
          at = (at + 1) & (table.length - 1);
        }
        table[at] = token;
      }
    }
  }

  /** In no order that means anything. */
  void forEach(Consumer<Token> visitor) {
    for (Token token : table) {
      if (token != null) {
        visitor.accept(token);
      }
    }
  }
}
