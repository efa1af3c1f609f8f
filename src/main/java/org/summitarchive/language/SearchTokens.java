package org.summitarchive.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

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

  private final String text;
  private final Consumer<? super String> tokens;

  private SearchTokens(String text, Consumer<? super String> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  public static List<String> of(String text) {
    List<String> tokens = new ArrayList<>();
    forEach(text, tokens::add);
    return tokens;
  }

  /** Passes the tokens on in the order in which they stand. */
  public static void forEach(String text, Consumer<? super String> tokens) {
    new SearchTokens(SearchFolding.folded(text), tokens).cut();
  }

  /** Whether a token is of characters written without spaces. */
  public static boolean isCjk(String token) {
    return SearchCharacters.isCjk(token.codePointAt(0));
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
      tokens.accept(text.substring(at, next));
      if (next < text.length() && SearchCharacters.isCjk(text.codePointAt(next))) {
        int end = next + Character.charCount(text.codePointAt(next));
        tokens.accept(text.substring(at, end));
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
    tokens.accept(withoutArticle(text.substring(start, cut < 0 ? at : cut)));
    return at;
  }

  private static boolean isInWord(int character) {
    return SearchCharacters.isWord(character) && !SearchCharacters.isCjk(character);
  }

  /**
   * Arabic writes its article, and what may stand before it, in one word with the noun. It goes
   * where three letters or more are left.
   */
  static String withoutArticle(String word) {
    int article = article(word);
    return word.length() - article >= 3 ? word.substring(article) : word;
  }

  private static int article(String word) {
    char first = word.charAt(0);
    if (first < 'ء' || first > 'ي') {
      return 0;
    }
    if (word.startsWith("ال") || word.startsWith("لل")) {
      return 2;
    }
    return "وفبك".indexOf(first) >= 0 && word.startsWith("ال", 1) ? 3 : 0;
  }
}
