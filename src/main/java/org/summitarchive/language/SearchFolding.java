package org.summitarchive.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Map;

/**
 * Makes forms of a text one that readers take for the same when they search: compatibility forms,
 * case, the accents of Latin and Greek letters, the forms of Arabic letters and digits.
 */
final class SearchFolding {

  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
  private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

  private static final String CYRILLIC_VOWELS = "аеиоуыэюя";

  private static final Map<Integer, String> LETTERS =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'ς', "σ"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ı', "i"),
          Map.entry(0x671, "ا"),
          Map.entry(0x649, "ي"),
          Map.entry(0x6CC, "ي"),
          Map.entry(0x629, "ه"),
          Map.entry(0x6A9, "ك"));

  /** The letters of the commonest scripts, of which nearly all are folded one by one. */
  private static final char[] SIMPLE = new char[0x700];

  static {
    for (char c = 0; c < SIMPLE.length; c++) {
      int lower = UCharacter.toLowerCase(c);
      boolean same = !isMark(c) && !SearchCharacters.isIgnored(c) && !LETTERS.containsKey(lower);
      SIMPLE[c] = same && SearchCharacters.arabicDigit(c) < 0 ? (char) lower : 0;
    }
  }

  private final StringBuilder folded;
  private int base;

  private SearchFolding(int length) {
    folded = new StringBuilder(length);
  }

  static String folded(String text) {
    SearchFolding folding = new SearchFolding(text.length());
    String decomposed = DECOMPOSED.normalize(text);
    for (int at = 0; at < decomposed.length(); ) {
      int character = decomposed.codePointAt(at);
      folding.add(character);
      at += Character.charCount(character);
    }
    return COMPOSED.normalize(folding.folded);
  }

  /** Whether what stands before a character has no part in what becomes of it. */
  static boolean isAlone(char c) {
    return DECOMPOSED.hasBoundaryBefore(c) && COMPOSED.hasBoundaryBefore(c);
  }

  private void add(int character) {
    char simple = character < SIMPLE.length ? SIMPLE[character] : 0;
    if (simple != 0) {
      base = simple;
      folded.append(simple);
    } else if (isHan(character)) {
      base = character;
      folded.append((char) character);
    } else if (!SearchCharacters.isIgnored(character) && !isDroppedMark(character)) {
      addFolded(UCharacter.toLowerCase(character));
    }
  }

  private static boolean isHan(int character) {
    return character >= 0x4E00 && character <= 0x9FFF;
  }

  private void addFolded(int character) {
    base = isMark(character) ? base : character;
    int digit = SearchCharacters.arabicDigit(character);
    String letters = LETTERS.get(character);
    if (digit >= 0) {
      folded.append((char) ('0' + digit));
    } else if (letters != null) {
      folded.append(letters);
    } else {
      folded.appendCodePoint(character);
    }
  }

  private static boolean isMark(int character) {
    return isAccent(character) || isHamza(character);
  }

  private static boolean isAccent(int character) {
    return character >= 0x300 && character <= 0x36F;
  }

  /** Hamza or madda, as they are written on a letter. */
  private static boolean isHamza(int character) {
    return character >= 0x653 && character <= 0x655;
  }

  /** Cyrillic keeps its marks, for й is not и, but not the dots of ё nor marks of stress. */
  private boolean isDroppedMark(int character) {
    if (isHamza(character)) {
      return base == 'ا';
    }
    if (base < 0x400 || base > 0x52F) {
      return isAccent(character);
    }
    return character == 0x308
        ? base == 'е'
        : (character == 0x300 || character == 0x301) && CYRILLIC_VOWELS.indexOf(base) >= 0;
  }
}
