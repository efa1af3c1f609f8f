package org.summitarchive.language;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The scripts in which a language is written, to notice text that cannot be in it. Latin and Greek
 * letters, digits and signs are at home in every language.
 */
public final class Scripts {

  private static final Set<Integer> EVERYWHERE =
      Set.of(UScript.COMMON, UScript.INHERITED, UScript.UNKNOWN, UScript.LATIN, UScript.GREEK);

  private static final Set<String> NO_LANGUAGE = Set.of("", "und", "mul", "mis", "zxx");

  /** Names of pages ask for the same few again and again. */
  private static final Map<String, Scripts> BY_TAG = new ConcurrentHashMap<>();

  private final Set<Integer> own;

  private Scripts(Set<Integer> own) {
    this.own = own;
  }

  /**
   * Of a language that is not known ({@code und}, {@code mul}, an empty tag), no script is foreign.
   */
  public static Scripts of(String tag) {
    return BY_TAG.computeIfAbsent(tag, Scripts::find);
  }

  private static Scripts find(String tag) {
    ULocale locale = ULocale.forLanguageTag(tag);
    int[] codes = NO_LANGUAGE.contains(locale.getLanguage()) ? null : codes(locale);
    return new Scripts(
        codes == null ? Set.of() : Arrays.stream(codes).boxed().collect(Collectors.toSet()));
  }

  private static int @Nullable [] codes(ULocale locale) {
    Optional<String> written = LanguageTable.of(locale).find("scripts");
    return written.isEmpty()
        ? UScript.getCode(locale)
        : Arrays.stream(written.get().split(",", -1)).mapToInt(Integer::parseInt).toArray();
  }

  /** The offset of the first character in a script foreign to the language, or -1. */
  public int firstForeign(String text) {
    if (!own.isEmpty()) {
      for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
        if (text.charAt(at) >= 0x250 && isForeign(UScript.getScript(text.codePointAt(at)))) {
          return at;
        }
      }
    }
    return -1;
  }

  private boolean isForeign(int script) {
    return !own.contains(script) && !EVERYWHERE.contains(script);
  }
}
