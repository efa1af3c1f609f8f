package org.summitarchive.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Messages of texts and counts come out as ICU writes them. */
class MessageTextIT {

  private static final List<String> TAGS =
      List.of(
          "zh-Hans",
          "en",
          "fr",
          "es",
          "ru",
          "ar",
          "ar-EG",
          "fa",
          "hi",
          "mr",
          "ja",
          "de-CH",
          "cy",
          "pt-PT",
          "lv",
          "my",
          "ar-u-nu-latn",
          "zh-u-nu-hanidec");

  @Provide
  Arbitrary<String> pattern() {
    return Arbitraries.of(
            "text ",
            "l'a ",
            "d''un ",
            "'{x}' ",
            "#",
            "|",
            "{a}",
            "{ b }",
            "{a, select, x {one} other {}}",
            "{a,select,other{{b}}x{<{a}>}}",
            "{b, select, y {'{'} x {{a, select, other {deep ''}}} other {# {b}}}",
            "{n}",
            "{n, plural, =0{none} =1 {only '#'} one{# forum} two{#} few{# f} many {# m} other{# x}}",
            "{n,plural,other{# {m, plural, one {of # {n}} other {of #{a}}}}}",
            "{m, plural, =2{{n, select, 2{#} other{{b}}}} one{#} other{''#}}",
            "{n, select, 1{one} other{{n}}}")
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }

  /** But for four digits, which ICU's messages part even where its numbers do not. */
  @Provide
  Arbitrary<Object> count() {
    Arbitrary<Object> small = Arbitraries.integers().between(0, 130).map(n -> n);
    Arbitrary<Object> large = Arbitraries.longs().between(10_000, 10_000_000_000L).map(n -> n);
    return Arbitraries.oneOf(small, small, large);
  }

  @Property(tries = 1000)
  void asIcuWritesThem(
      @ForAll("pattern") String pattern,
      @ForAll boolean first,
      @ForAll boolean second,
      @ForAll("count") Object n,
      @ForAll("count") Object m) {
    Map<String, Object> values =
        Map.of("a", first ? "x" : "1", "b", second ? "y" : "'{z}'", "x", "", "n", n, "m", m);
    MessageText text = Objects.requireNonNull(MessageText.of(new MessagePattern(pattern)));
    for (String tag : TAGS) {
      ULocale locale = Locales.of(tag);
      assertEquals(
          new MessageFormat(pattern, locale).format(values),
          text.format(values, Numbers.of(locale)),
          tag);
    }
  }
}
