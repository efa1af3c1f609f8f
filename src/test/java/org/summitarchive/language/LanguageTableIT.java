package org.summitarchive.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What is written with a language's table comes out as ICU writes it. */
class LanguageTableIT {

  @Provide
  Arbitrary<String> formatted() {
    return Arbitraries.of(
        LanguageTableTest.names().stream().filter(name -> !name.equals("en")).toList());
  }

  @Provide
  Arbitrary<LocalDate> day() {
    long first = LocalDate.of(1570, 1, 1).toEpochDay();
    return Arbitraries.longs()
        .between(first, LocalDate.of(2400, 1, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** Near enough to share a month or a year with the other. */
  @Provide
  Arbitrary<Integer> distance() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(-3, 40), Arbitraries.integers().between(0, 800));
  }

  @Property(tries = 3000)
  void datesComeOutAsIcuWritesThem(
      @ForAll("formatted") String name, @ForAll("day") LocalDate day, @ForAll int precision) {
    int month = precision % 3 == 0 ? 0 : day.getMonthValue();
    int date = precision % 3 == 1 ? day.getDayOfMonth() : 0;
    assertEquals(
        icu(name).date(day.getYear(), month, date), written(name).date(day.getYear(), month, date));
  }

  @Property(tries = 6000)
  void rangesComeOutAsIcuWritesThem(
      @ForAll("formatted") String name,
      @ForAll("day") LocalDate from,
      @ForAll("distance") int days,
      @ForAll("precision") int first,
      @ForAll("precision") int second) {
    LocalDate to = from.plusDays(days);
    assertEquals(
        range(icu(name), from, to, first, second), range(written(name), from, to, first, second));
  }

  @Provide
  Arbitrary<Integer> precision() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(0)),
        Tuple.of(2, Arbitraries.just(1)),
        Tuple.of(4, Arbitraries.just(2)));
  }

  @Property(tries = 3000)
  void numbersComeOutAsIcuWritesThem(
      @ForAll("formatted") String name, @ForAll("number") BigDecimal number) {
    ULocale locale = new ULocale(name);
    Formats written = Formats.of(new Language("x", locale.toLanguageTag(), "X"));
    Formats icu = Formats.ofIcu(Locales.of(locale.toLanguageTag()));
    assertEquals(icu.number(number), written.number(number));
    assertEquals(icu.number(number.longValue()), written.number(number.longValue()));
    assertEquals(icu.digits(number.longValue()), written.digits(number.longValue()));
  }

  @Property(tries = 3000)
  void countsTakeTheFormsThatIcuGivesThem(
      @ForAll("formatted") String name, @ForAll("count") long count) {
    ULocale locale = new ULocale(name);
    assertEquals(Numbers.ofIcu(locale).category(count), Numbers.of(locale).category(count));
  }

  @Property(tries = 6000)
  void namesStandUnderTheLettersThatIcuFinds(
      @ForAll("formatted") String name, @ForAll("names") String first) {
    ULocale locale = Locales.of(new ULocale(name).toLanguageTag());
    assertEquals(Alphabet.ofIcu(locale).letterOf(first), Alphabet.of(locale).letterOf(first));
  }

  @Example
  void lettersAreThoseOfIcu() {
    for (String name : LanguageTableTest.names()) {
      ULocale locale = Locales.of(new ULocale(name).toLanguageTag());
      assertEquals(Alphabet.ofIcu(locale).letters(), Alphabet.of(locale).letters(), name);
    }
  }

  /** Letters of the languages' own, and of others. */
  @Provide
  Arbitrary<String> names() {
    return Arbitraries.oneOf(
            Arbitraries.chars().range('A', 'z'),
            Arbitraries.chars().range('\u00c0', '\u024f'),
            Arbitraries.chars().range('\u0391', '\u044f'),
            Arbitraries.chars().range('\u0621', '\u064a'),
            Arbitraries.chars().range('\u3041', '\u30fa'),
            Arbitraries.chars().range('\u4e00', '\u9fa5'),
            Arbitraries.chars().range('\uac00', '\ud7a3'),
            Arbitraries.chars().range(' ', '\uffff'))
        .list()
        .ofMaxSize(3)
        .map(letters -> letters.stream().map(String::valueOf).collect(Collectors.joining()));
  }

  @Provide
  Arbitrary<Long> count() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(0, 200), Arbitraries.longs().between(0, 20_000_000));
  }

  @Provide
  Arbitrary<BigDecimal> number() {
    return Combinators.combine(
            Arbitraries.longs().between(-20_000, 9_000_000_000L),
            Arbitraries.integers().between(-2, 4))
        .as(BigDecimal::valueOf);
  }

  private static String range(Dates dates, LocalDate from, LocalDate to, int first, int second) {
    return dates.range(
        from.getYear(),
        first == 0 ? 0 : from.getMonthValue(),
        first < 2 ? 0 : from.getDayOfMonth(),
        to.getYear(),
        second == 0 ? 0 : to.getMonthValue(),
        second < 2 ? 0 : to.getDayOfMonth());
  }

  private static Dates icu(String name) {
    return new Dates(new ULocale(name), new DatePatterns(LanguageTable.NONE));
  }

  private static Dates written(String name) {
    ULocale locale = new ULocale(name);
    return new Dates(locale, new DatePatterns(LanguageTable.of(locale)));
  }
}
