package org.summitarchive.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("changes what the machine takes for granted")
class FormatsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh-Hans | 2025年11月6日 | 2025年11月 | 2025年",
        "zh-Hant | 2025年11月6日 | 2025年11月 | 2025年",
        "ja | 2025年11月6日 | 2025年11月 | 2025年",
        "en | 6 November 2025 | November 2025 | 2025",
        "en-GB | 6 November 2025 | November 2025 | 2025",
        "fr | 6 novembre 2025 | novembre 2025 | 2025",
        "es | 6 de noviembre de 2025 | noviembre de 2025 | 2025",
        "ru | 6 ноября 2025 г. | ноябрь 2025 г. | 2025",
        "ar | 6 نوفمبر 2025 | نوفمبر 2025 | 2025",
        "ar-EG | ٦ نوفمبر ٢٠٢٥ | نوفمبر ٢٠٢٥ | ٢٠٢٥",
        "fa | ۶ نوامبر ۲۰۲۵ | نوامبر ۲۰۲۵ | ۲۰۲۵",
        "th | 6 พฤศจิกายน 2025 | พฤศจิกายน 2025 | 2025",
      })
  void aDateIsAsPreciseAsItIsKnown(String tag, String day, String month, String year) {
    Formats formats = formats(tag);
    assertEquals(day, spaced(formats.date(2025, 11, 6)));
    assertEquals(month, spaced(formats.date(2025, 11, 0)));
    assertEquals(year, spaced(formats.date(2025, 0, 0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh-Hans | 09:30 | 09:30–14:00 | 2025年11月6日 09:30 – 2025年11月7日 09:30 | " + "2025年11月6日星期四",
        "en | 9:30 am | 9:30 am – 2:00 pm | 6 November 2025 at 9:30 am – 7"
            + " November 2025 at 9:30 am | Thursday, 6 November 2025",
        "fr | 09:30 | 09:30 – 14:00 | 6 novembre 2025 à 09:30 – 7 novembre"
            + " 2025 à 09:30 | jeudi 6 novembre 2025",
        "es | 9:30 | 9:30–14:00 | 6 de noviembre de 2025 a las 9:30 – 7 de"
            + " noviembre de 2025 a las 9:30 | jueves, 6 de noviembre de 2025",
        "ru | 09:30 | 09:30—14:00 | 6 ноября 2025 г. в 09:30 — 7 ноября 20"
            + "25 г. в 09:30 | четверг, 6 ноября 2025 г.",
        "ar | 9:30 ص | 9:30 ص – 2:00 م | 6 نوفمبر 2025 في 9:30 ص – 7 نوفمب"
            + "ر 2025 في 9:30 ص | الخميس، 6 نوفمبر 2025",
      })
  void anHourIsAsTheLanguageCountsIt(
      String tag, String time, String range, String overnight, String day) {
    LocalDateTime start = LocalDateTime.parse("2025-11-06T09:30");
    Formats formats = formats(tag);
    assertEquals(
        String.join(" | ", time, range, overnight, day),
        spaced(
            String.join(
                " | ",
                formats.time(start),
                formats.timeRange(start, start.plusMinutes(270)),
                formats.timeRange(start, start.plusHours(24)),
                formats.day(start.toLocalDate()))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh-Hans | 2025年11月6日–9日 | 2025年11月6日–12月2日 | 2025年11月6日–2026年1月3日",
        "zh-Hant | 2025年11月6日至9日 | 2025年11月6日至12月2日 | 2025年11月6日至2026年1月3日",
        "ja | 2025年11月6日～9日 | 2025年11月6日～12月2日 | 2025年11月6日～2026年1月3日",
        "en | 6–9 November 2025 | 6 November – 2 December 2025 | 6 November 2025 – 3 January 2026",
        "en-US | November 6 – 9, 2025 | November 6 – December 2, 2025"
            + " | November 6, 2025 – January 3, 2026",
        "fr | 6–9 novembre 2025 | 6 novembre – 2 décembre 2025 | 6 novembre 2025 – 3 janvier 2026",
        "es | 6–9 de noviembre de 2025 | 6 de noviembre – 2 de diciembre de 2025"
            + " | 6 de noviembre de 2025 – 3 de enero de 2026",
        "ru | 6—9 ноября 2025 г. | 6 ноября — 2 декабря 2025 г."
            + " | 6 ноября 2025 г. — 3 января 2026 г.",
        "ar | 6–9 نوفمبر 2025 | 6 نوفمبر – 2 ديسمبر 2025 | 6 نوفمبر 2025 – 3 يناير 2026",
      })
  void aRangeOfDaysNamesEachPartOnce(String tag, String days, String months, String years) {
    Formats formats = formats(tag);
    assertEquals(days, spaced(formats.dateRange(2025, 11, 6, 2025, 11, 9)));
    assertEquals(months, spaced(formats.dateRange(2025, 11, 6, 2025, 12, 2)));
    assertEquals(years, spaced(formats.dateRange(2025, 11, 6, 2026, 1, 3)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh-Hans | 2025年11月–12月 | 2025–2026年",
        "ja | 2025年11月～12月 | 2025年～2026年",
        "en | November – December 2025 | 2025 – 2026",
        "fr | novembre – décembre 2025 | 2025–2026",
        "ru | ноябрь — декабрь 2025 г. | 2025—2026",
      })
  void aRangeOfMonthsOrYears(String tag, String months, String years) {
    Formats formats = formats(tag);
    assertEquals(months, spaced(formats.dateRange(2025, 11, 0, 2025, 12, 0)));
    assertEquals(years, spaced(formats.dateRange(2025, 0, 0, 2026, 0, 0)));
  }

  @Test
  void aRangeIsAsPreciseAsBothItsEndsAndOneDateWhereTheyAreTheSame() {
    Formats english = formats("en");
    assertEquals("November – December 2025", spaced(english.dateRange(2025, 11, 6, 2025, 12, 0)));
    assertEquals("2025", english.dateRange(2025, 0, 0, 2025, 11, 6));
    assertEquals("6 November 2025", english.dateRange(2025, 11, 6, 2025, 11, 6));
    assertEquals("2025年11月6日", formats("zh").dateRange(2025, 11, 6, 2025, 11, 6));
  }

  @Test
  void numbersAreGroupedAsTheLanguageDoes() {
    BigDecimal number = new BigDecimal("1234567.10");
    assertEquals("1,234,567.10", formats("zh-Hans").number(number));
    assertEquals("1,234,567.10", formats("en").number(number));
    assertEquals("1\u202f234\u202f567,10", formats("fr").number(number));
    assertEquals("1.234.567,10", formats("es").number(number));
    assertEquals("1\u00a0234\u00a0567,10", formats("ru").number(number));
    assertEquals("١٬٢٣٤٬٥٦٧٫١٠", formats("ar-EG").number(number));
    assertEquals("1,200", formats("en").number(1200));
  }

  @Test
  void aNumberKeepsEveryDecimalThatWasGiven() {
    assertEquals("0.12345678", formats("en").number(new BigDecimal("0.12345678")));
    assertEquals("1,000", formats("en").number(new BigDecimal("1E3")));
  }

  @Test
  void numbersOfPlacesAreNotGrouped() {
    assertEquals("1234", formats("en").digits(1234));
    assertEquals("١٢٣٤", formats("ar-EG").digits(1234));
  }

  @Test
  void timecodes() {
    assertEquals("0:05", formats("en").timecode(5));
    assertEquals("12:34", formats("zh").timecode(754));
    assertEquals("1:02:05", formats("fr").timecode(3725));
    assertEquals("١:٠٢:٠٥", formats("ar-EG").timecode(3725));
  }

  @Test
  void listsAreJoinedAsTheLanguageDoes() {
    List<String> three = List.of("A", "B", "C");
    assertEquals("A, B and C", formats("en").list(three));
    assertEquals("A、B和C", formats("zh-Hans").list(three));
    assertEquals("A, B et C", formats("fr").list(three));
    assertEquals("A وB وC", formats("ar").list(three));
    assertEquals("A", formats("en").list(List.of("A")));
    assertEquals("", formats("en").list(List.of()));
  }

  @Test
  void languagesAreNamedWithinASentence() {
    assertEquals("chinois simplifié", formats("fr").languageName("zh-Hans"));
    assertEquals("английский", formats("ru").languageName("en"));
    assertEquals("китайский, упрощённое письмо", formats("ru").languageName("zh-Hans"));
    assertEquals("Simplified Chinese", formats("en").languageName("zh-Hans"));
    assertEquals("简体中文", formats("zh-Hans").languageName("zh-Hans"));
    assertEquals("中文", formats("zh-Hans").languageName("zh"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-Hans", "en", "ar", "tlh", "zh-Latn", "x-private"})
  void theMachinesLocaleAndZoneDoNotMatter(String tag) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String expected = sample(tag);
    try {
      for (String other : List.of("th-TH-u-nu-thai", "ar-EG", "tr", "zh-CN")) {
        Locale.setDefault(Locale.forLanguageTag(other));
        ULocale.setDefault(ULocale.forLanguageTag(other));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertEquals(expected, sample(tag), other);
      }
    } finally {
      Locale.setDefault(locale);
      ULocale.setDefault(ULocale.forLocale(locale));
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "tlh, English",
    "zh-Latn, English",
    "nb, engelsk",
    "no, engelsk",
    "ko, 영어",
    "zh-Hant-TW, 英文",
    "en-XY, English",
    "sr-Latn, engleski",
    "de-1996, Englisch"
  })
  void aLanguageWithoutDataIsFormattedAsEnglish(String tag, String english) {
    assertEquals(english, formats(tag).languageName("en"));
  }

  @Test
  void manyThreadsMayShareOne() {
    Formats formats = formats("en");
    assertTrue(
        IntStream.range(0, 20_000)
            .parallel()
            .allMatch(
                i ->
                    formats
                        .date(1000 + i % 1000, 1, 1 + i % 28)
                        .equals((1 + i % 28) + " January " + (1000 + i % 1000))));
  }

  private static String sample(String tag) {
    Formats formats = formats(tag);
    return String.join(
        "; ",
        formats.date(2025, 11, 6),
        formats.dateRange(2025, 11, 6, 2025, 11, 9),
        formats.number(1234567),
        formats.languageName("en"),
        formats.list(List.of("a", "b")));
  }

  /** Made anew, for what the machine is set to must not matter then. */
  private static Formats formats(String tag) {
    return Formats.made(tag);
  }

  /** CLDR's thin and no-break spaces as plain ones, so that the expectations can be read. */
  private static String spaced(String text) {
    return text.replaceAll("[\u2009\u202f\u00a0]", " ");
  }
}
