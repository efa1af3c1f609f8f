package org.summitarchive.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.util.VersionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.summitarchive.Node;
import org.summitarchive.language.SearchTokens;

/** The index and the query are cut in the same way. */
class SearchTokensIT {

  private static final List<TokenVectors.Vector> VECTORS = TokenVectors.read().all();

  /** Characters added later are letters to both, but browsers may not know their case. */
  private static final VersionInfo KNOWN = VersionInfo.getInstance(15);

  @Test
  void vectorsHoldInJava() {
    assertEquals(lines(TokenVectors.Vector::tokens), lines(v -> tokens(v.text())));
  }

  @Test
  void vectorsHoldInJavaScript() {
    Node.assumeInstalled();
    assertEquals(
        VECTORS.stream().map(TokenVectors.Vector::tokens).toList(), Node.run("search/vectors.js"));
  }

  @Test
  void vectorsAreInManyLanguages() {
    Set<String> languages =
        VECTORS.stream()
            .map(TokenVectors.Vector::language)
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(VECTORS.size() >= 120, VECTORS.size() + " vectors");
    assertTrue(languages.containsAll(Set.of("zh", "en", "fr", "es", "ru", "ar", "ja", "ko")));
  }

  @Test
  void everyCharacterIsTakenAlikeInBoth() {
    Node.assumeInstalled();
    List<String> differing = new ArrayList<>();
    for (String line : Node.run("search/characters.js")) {
      int character = Integer.parseInt(line.substring(0, line.indexOf(' ')), 16);
      if (!line.equals(inJava(character)) && UCharacter.getAge(character).compareTo(KNOWN) <= 0) {
        differing.add(line + " / " + inJava(character));
      }
    }
    assertEquals(List.of(), differing);
  }

  /** Modifier letters look like apostrophes; presentation forms may be marks on nothing. */
  @Test
  void lettersOfWhateverScriptMakeWords() {
    List<String> lost = new ArrayList<>();
    for (int c = 0x80; c < 0x30000; c++) {
      boolean odd = UCharacter.getType(c) == UCharacterCategory.MODIFIER_LETTER;
      boolean form = c >= 0xFB50 && c <= 0xFEFF;
      if (UCharacter.isLetter(c) && !odd && !form && tokens(Character.toString(c)).isEmpty()) {
        lost.add(Integer.toHexString(c));
      }
    }
    assertEquals(List.of(), lost);
  }

  private static String inJava(int character) {
    String symbol = Character.toString(character);
    String text = "A" + symbol + "е" + symbol + "ا" + symbol + "漢" + symbol + "X";
    return Integer.toHexString(character) + " " + tokens(text);
  }

  private static String tokens(String text) {
    return String.join(" ", SearchTokens.of(text));
  }

  private static String lines(java.util.function.Function<TokenVectors.Vector, String> tokens) {
    return VECTORS.stream()
        .map(vector -> vector.text() + " -> " + tokens.apply(vector))
        .collect(Collectors.joining("\n"));
  }
}
