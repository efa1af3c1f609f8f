package org.summitarchive.language;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A name of a person or an organisation as it can be held against others: without case, accents,
 * and what is no letter.
 *
 * @param words in the order in which they were written
 */
public record PersonalName(List<String> words) {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,4}");
  private static final Pattern LATIN = Pattern.compile("[a-z]+");
  private static final Pattern PINYIN =
      Pattern.compile(
          "(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:iang|iong|uang|ang|eng|ong|ing|ian|iao|uan"
              + "|uai|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|ve|a|o|e|i|u|v))++");

  /** Made when the first name is romanised, because it takes a while. */
  private static final class Latin {
    static final Transliterator NAMES =
        Transliterator.getInstance("Han-Latin/Names; Cyrillic-Latin; Latin-ASCII");
    static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
  }

  public PersonalName {
    words = List.copyOf(words);
  }

  public static PersonalName of(String name) {
    String folded = SearchFolding.folded(Latin.SIMPLIFIED.transliterate(name));
    return new PersonalName(
        Arrays.stream(folded.replaceAll("['’ʼ-]", "").split("[^\\p{L}\\p{N}]+", -1))
            .filter(word -> !word.isEmpty())
            .toList());
  }

  /** Forms of which two names have one in common where readers may take them for the same. */
  public Set<String> forms() {
    Set<String> forms = new TreeSet<>();
    List<String> sorted = new ArrayList<>(words);
    sorted.sort(null);
    add(forms, String.join(" ", sorted));
    List<String> latin = syllables();
    add(forms, String.join("", latin));
    if (latin.size() > 1 && !isHan()) {
      String last = latin.get(latin.size() - 1);
      add(forms, last + String.join("", latin.subList(0, latin.size() - 1)));
    }
    return forms;
  }

  private static void add(Set<String> forms, String form) {
    boolean tells = form.length() > 2 || (form.length() == 2 && HAN.matcher(form).matches());
    if (tells) {
      forms.add(form);
    }
  }

  /** Whether it is written as Chinese names are: two to four characters in one. */
  public boolean isHan() {
    return words.size() == 1 && HAN.matcher(words.get(0)).matches();
  }

  public boolean isLatin() {
    return !words.isEmpty() && words.stream().allMatch(word -> LATIN.matcher(word).matches());
  }

  /** Whether nothing of a Chinese name is heard in its pinyin, or what is taken for it. */
  public boolean contradicts(PersonalName pinyin) {
    boolean read =
        pinyin.isLatin() && pinyin.words.stream().allMatch(w -> PINYIN.matcher(w).matches());
    String letters = String.join("", pinyin.words);
    return isHan() && read && syllables().stream().noneMatch(letters::contains);
  }

  /** Chinese in pinyin, syllable by syllable, and Cyrillic in Latin letters. */
  private List<String> syllables() {
    String latin = Latin.NAMES.transliterate(String.join(" ", words)).toLowerCase(Locale.ROOT);
    return Arrays.stream(latin.split("[^a-z0-9]+", -1)).filter(word -> !word.isEmpty()).toList();
  }
}
