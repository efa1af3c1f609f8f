package org.summitarchive.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into what a search looks for. {@code docs/search.md} specifies the result, and {@code
 * searchtokens.js} computes the same in the browser: what is found depends on it.
 *
 * <p>A run of letters and digits is a word. Han, kana and hangul have no spaces to go by: of them
 * each character is a token, and each pair of neighbours.
 */
public final class SearchTokens {

  /** In code points. What is longer is no word; it is cut. */
  private static final int LONGEST = 40;

  /** Takes tokens as parts of a text, which need no memory of their own. */
  public interface Visitor {
    void visit(String folded, int start, int end);
  }

  private final String text;
  private final Visitor tokens;

  private SearchTokens(String text, Visitor tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  public static List<String> of(String text) {
    List<String> tokens = new ArrayList<>();
    forEach(text, (folded, start, end) -> tokens.add(folded.substring(start, end)));
    return tokens;
  }

  /** Passes the tokens on in the order in which they stand. */
  public static void forEach(String text, Visitor tokens) {
    new SearchTokens(SearchFolding.folded(text), tokens).cut();
  }

  /** Whether a token that begins so is of characters written without spaces. */
  public static boolean isCjk(int first) {
    return SearchCharacters.isCjk(first);
  }

  private void cut() {
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      if (SearchCharacters.isCjk(character)) {
        at = pairs(at);
      } else if (SearchCharacters.isWord(character)) {
        at = word(at);
      } else {
        at += Character.charCount(character);
      }
    }
  }

  private int pairs(int start) {
    int at = start;
    while (at < text.length() && SearchCharacters.isCjk(text.codePointAt(at))) {
      int next = at + Character.charCount(text.codePointAt(at));
      tokens.visit(text, at, next);
      if (next < text.length() && SearchCharacters.isCjk(text.codePointAt(next))) {
        int end = next + Character.charCount(text.codePointAt(next));
        tokens.visit(text, at, end);
      }
      at = next;
    }
    return at;
  }

  private int word(int start) {
    int at = start;
    int cut = -1;
    int length = 0;
    while (at < text.length() && isInWord(text.codePointAt(at))) {
      cut = length++ == LONGEST ? at : cut;
      at += Character.charCount(text.codePointAt(at));
    }
    int end = cut < 0 ? at : cut;
    int article = article(start);
    tokens.visit(text, end - start - article >= 3 ? start + article : start, end);
    return at;
  }

  private static boolean isInWord(int character) {
    return SearchCharacters.isWord(character) && !SearchCharacters.isCjk(character);
  }

  /**
   * Arabic writes its article, and what may stand before it, in one word with the noun. It goes
   * where three letters or more are left.
   */
  private int article(int start) {
    char first = text.charAt(start);
    if (first < 'ء' || first > 'ي') {
      return 0;
    }
    if (text.startsWith("ال", start) || text.startsWith("لل", start)) {
      return 2;
    }
    return "وفبك".indexOf(first) >= 0 && text.startsWith("ال", start + 1) ? 3 : 0;
  }
}
