package org.summitarchive.language;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.Output;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks ICU for what a {@link LanguageTable} holds. */
final class LanguageTableText {

  private static final Pattern QUOTED_OR_FIELD = Pattern.compile("'([^']*)'|([a-zA-Z])\\2*");

  /** Of languages that pages name. */
  private static final List<String> TAGS =
      List.of("ar", "de", "en", "es", "fr", "ja", "ko", "pt", "ru", "zh", "zh-Hans", "zh-Hant");

  private final ULocale locale;
  private final DateFormatSymbols symbols;
  private final SortedMap<String, String> values = new TreeMap<>();

  private LanguageTableText(ULocale locale) {
    this.locale = locale;
    this.symbols = new DateFormatSymbols(GregorianCalendar.class, locale);
  }

  static String of(ULocale locale) {
    LanguageTableText text = new LanguageTableText(locale);
    text.addTag();
    if (!locale.equals(ULocale.ENGLISH)) {
      text.addFormats();
    }
    StringBuilder lines = new StringBuilder();
    text.values.forEach((key, value) -> lines.append(key).append('=').append(value).append('\n'));
    return lines.toString();
  }

  private void addTag() {
    ULocale likely = ULocale.addLikelySubtags(locale);
    values.put("direction", locale.isRightToLeft() ? "rtl" : "ltr");
    values.put(
        "scripts",
        Arrays.stream(UScript.getCode(locale))
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(",")));
    values.put("script", likely.getScript());
    values.put("territory", likely.getLanguage() + "_" + likely.getCountry());
  }

  private void addFormats() {
    String rules = PluralRules.forLocale(locale).toString();
    values.put("plurals", rules.replaceAll(" *@[^;]*", ""));
    addNumbers(DecimalFormatSymbols.getInstance(locale));
    values.put("letters", LetterBounds.of(locale));
    for (String tag : TAGS) {
      values.put("name." + tag, Formats.ofIcu(locale).languageName(tag));
    }
    for (String skeleton : new String[] {"y", "yMMMM", "yMMMMd"}) {
      SimpleDateFormat format =
          (SimpleDateFormat) DateFormat.getInstanceForSkeleton(skeleton, locale);
      values.put(skeleton, inBraces(format.toPattern()));
      addRange(skeleton, "y", 2025, 11, 6, 2026, 12, 9);
    }
    addRange("yMMMM", "M", 2025, 11, 6, 2025, 12, 9);
    addRange("yMMMMd", "M", 2025, 11, 6, 2025, 12, 9);
    addRange("yMMMMd", "d", 2025, 11, 6, 2025, 11, 9);
  }

  private void addNumbers(DecimalFormatSymbols of) {
    values.put("digits", String.join("", of.getDigitStrings()));
    values.put("group", of.getGroupingSeparatorString());
    values.put("decimal", of.getDecimalSeparatorString());
    boolean early = Formats.ofIcu(locale).number(1000).length() > 4;
    values.put("groupedFrom", early ? "4" : "5");
  }

  @SuppressWarnings("deprecation") // the patterns are told to nobody else
  private void addRange(
      String skeleton, String differs, int y1, int m1, int d1, int y2, int m2, int d2) {
    Dates dates = new Dates(locale, new DatePatterns(LanguageTable.NONE));
    Calendar from = Dates.calendar(y1, m1, d1);
    Output<String> end = new Output<>();
    String start =
        dates.newIntervalFormat(skeleton).getPatterns(from, Dates.calendar(y2, m2, d2), end);
    boolean tight =
        Dates.SPACED_DASH.matcher(new SimpleDateFormat(start, locale).format(from)).find();
    String beginning = tight ? start.replaceFirst("\\h–\\h$", "–") : start;
    values.put(skeleton + "/" + differs, inBraces(beginning) + "|" + inBraces(end.value));
  }

  private String inBraces(String pattern) {
    return QUOTED_OR_FIELD.matcher(pattern).replaceAll(this::inBraces);
  }

  private String inBraces(MatchResult found) {
    if (found.group(1) != null) {
      return Matcher.quoteReplacement(found.group(1));
    }
    String field = found.group();
    if (field.length() > 1) {
      addNames(field);
    }
    return "{" + field + "}";
  }

  /** Fails for fields that {@link DatePatterns} cannot write. */
  private void addNames(String field) {
    int context =
        switch (field.charAt(0)) {
          case 'M' -> DateFormatSymbols.FORMAT;
          case 'L' -> DateFormatSymbols.STANDALONE;
          default -> throw new IllegalArgumentException(field);
        };
    int width =
        switch (field.length()) {
          case 3 -> DateFormatSymbols.ABBREVIATED;
          case 4 -> DateFormatSymbols.WIDE;
          default -> throw new IllegalArgumentException(field);
        };
    values.put(field, String.join("|", symbols.getMonths(context, width)));
  }
}
