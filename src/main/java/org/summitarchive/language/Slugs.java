package org.summitarchive.language;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** The ids that files and addresses carry: {@code [a-z0-9]+(-[a-z0-9]+)*}. */
public final class Slugs {

  /** What an old address may have in each part, so that no id is too long to become one. */
  public static final int LONGEST = 80;

  private static final int PROPOSED = 60;

  private Slugs() {}

  /** Made only when a name is no slug, because it takes a while. */
  private static final class Latin {
    static final Transliterator LETTERS = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }

  public static boolean isSlug(String text) {
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = isLetter(c);
      if (!letter && (c != '-' || !inside)) {
        return false;
      }
      inside = letter;
    }
    return inside;
  }

  /** The slug nearest to a name in any script ({@code lu-wei} for 鲁伟); may be empty. */
  public static String of(String name) {
    String ascii = Latin.LETTERS.transliterate(name).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < ascii.length(); i++) {
      char c = ascii.charAt(i);
      if (isLetter(c)) {
        slug.append(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-' && c != '\'') {
        slug.append('-');
      }
    }
    int end = slug.length();
    return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
  }

  /** No longer than anybody would type: whole words, as many as fit. */
  public static String shortened(String slug) {
    if (slug.length() <= PROPOSED) {
      return slug;
    }
    int end = slug.lastIndexOf('-', PROPOSED);
    return slug.substring(0, end > 0 ? end : PROPOSED);
  }

  /** Composed (NFC), so that a name is one text however a file system spells it. */
  public static String composed(String name) {
    return Normalizer2.getNFCInstance().normalize(name);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
