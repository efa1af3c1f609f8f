package org.summitarchive.language;

import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What of a name counts where names are ordered. */
final class SortForm {

  private static final String ARTICLE = "ال";

  /** Shorter words, such as الله, are whole with these letters. */
  private static final int SHORTEST = 3;

  /** Words that begin with the article's letters, which are part of their stem. */
  private static final Set<String> WHOLE =
      Set.of(
          "التزام", "التقاء", "التماس", "التحاق", "التفات", "التهاب", "التحام", "التئام",
          "الكترون");

  private SortForm() {}

  /** Arabic names are looked up without the article. */
  static UnaryOperator<String> of(Language language) {
    boolean arabic = ULocale.forLanguageTag(language.tag()).getLanguage().equals("ar");
    return arabic ? SortForm::withoutArticle : UnaryOperator.identity();
  }

  private static String withoutArticle(String name) {
    String first = name.split(" ", 2)[0];
    return first.startsWith(ARTICLE)
            && first.length() >= ARTICLE.length() + SHORTEST
            && !WHOLE.contains(first)
        ? name.substring(ARTICLE.length())
        : name;
  }
}
