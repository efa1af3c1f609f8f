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
    void visit(char[] folded, int start, int end);
  }

  private final QuickFolding folding = new QuickFolding();

  /** The tokens of one text. */
  public static List<String> of(String text) {
    List<String> tokens = new ArrayList<>();
    new SearchTokens()
        .forEach(
            text, (folded, start, end) -> tokens.add(String.valueOf(folded, start, end - start)));
    return tokens;
  }

  /** Passes the tokens on in the order in which they stand. */
  public void forEach(String text, Visitor tokens) {
    new Cut(folding.folded(text), tokens).all();
  }

  /** Whether a token that begins so is of characters written without spaces. */
  public static boolean isCjk(int first) {
    return SearchCharacters.isCjk(first);
  }

  /** A text while it is cut. */
  private static final class Cut {

    private final char[] text;
    private final Visitor tokens;

    Cut(char[] text, Visitor tokens) {
      this.text = text;
      this.tokens = tokens;
    }

    private int character(int at) {
      char unit = text[at];
      return Character.isSurrogate(unit) ? Character.codePointAt(text, at) : unit;
    }

    void all() {
      int at = 0;
      while (at < text.length) {
        int character = character(at);
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
      int next = cjkEnd(start);
      while (next > at) {
        tokens.visit(text, at, next);
        int end = cjkEnd(next);
        if (end > next) {
          tokens.visit(text, at, end);
        }
        at = next;
        next = end;
      }
      return at;
    }

    /** Where the character that stands there ends; there, if it is none of these. */
    private int cjkEnd(int at) {
      if (at >= text.length) {
        return at;
      }
      int character = character(at);
      return SearchCharacters.isCjk(character) ? at + Character.charCount(character) : at;
    }

    private int word(int start) {
      int plain = asciiEnd(start);
      if (plain - start <= LONGEST && (plain == text.length || !isInWord(character(plain)))) {
        tokens.visit(text, start, plain);
        return plain;
      }
      int at = start;
      int cut = -1;
      int length = 0;
      while (at < text.length && isInWord(character(at))) {
        cut = length++ == LONGEST ? at : cut;
        at += Character.charCount(character(at));
      }
      int end = cut < 0 ? at : cut;
      int article = article(start);
      tokens.visit(text, end - start - article >= 3 ? start + article : start, end);
      return at;
    }

    /** Where letters and digits of ASCII end, of which most words are. */
    private int asciiEnd(int start) {
      int at = start;
      while (at < text.length && SearchCharacters.isAsciiWord(text[at])) {
        at++;
      }
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
      char first = text[start];
      if (first < 'ء' || first > 'ي') {
        return 0;
      }
      if (stands("ال", start) || stands("لل", start)) {
        return 2;
      }
      return "وفبك".indexOf(first) >= 0 && stands("ال", start + 1) ? 3 : 0;
    }

    private boolean stands(String two, int at) {
      return at + 1 < text.length && text[at] == two.charAt(0) && text[at + 1] == two.charAt(1);
    }
  }
}
