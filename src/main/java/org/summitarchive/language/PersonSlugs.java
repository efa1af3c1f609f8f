package org.summitarchive.language;

import com.ibm.icu.text.Transliterator;
import java.util.Set;

/**
 * Ids for people. Chinese surnames are read as surnames are ({@code zeng} for 曾), and the
 * characters of a given name are one word, as on passports: {@code zeng-guofan}.
 */
public final class PersonSlugs {

  private static final int LONGEST = 4;

  /** The surnames of two characters that are common enough to be met. */
  private static final Set<String> LONG_SURNAMES =
      Set.of(
          "欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "司徒", "东方", "東方", "尉迟", "尉遲", "夏侯", "皇甫", "慕容",
          "公孙", "公孫", "令狐", "宇文", "长孙", "長孫", "端木", "独孤", "獨孤", "南宫", "南宮", "西门", "西門");

  private PersonSlugs() {}

  /** Made only when it is needed, because it takes a while. */
  private static final class Chinese {
    static final Transliterator NAMES = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII");
  }

  /** The slug nearest to a name; may be empty. */
  public static String of(String name) {
    String stripped = name.strip();
    return isChinese(stripped) ? ofChinese(stripped) : Slugs.of(stripped);
  }

  private static boolean isChinese(String name) {
    int length = name.codePointCount(0, name.length());
    return length > 1 && length <= LONGEST && name.codePoints().allMatch(CharacterClasses::isHan);
  }

  private static String ofChinese(String name) {
    String[] read = Chinese.NAMES.transliterate(name).split(" ", -1);
    boolean isLong =
        read.length > 2 && LONG_SURNAMES.contains(name.substring(0, name.offsetByCodePoints(0, 2)));
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < read.length; i++) {
      slug.append(i == (isLong ? 2 : 1) ? "-" : "").append(read[i]);
    }
    return Slugs.of(slug.toString());
  }
}
