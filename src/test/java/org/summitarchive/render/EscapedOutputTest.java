package org.summitarchive.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever is written anywhere comes out as jte would have it. */
class EscapedOutputTest {

  private record Place(@Nullable String tag, @Nullable String attribute) {}

  private static final List<Place> PLACES =
      List.of(
          new Place(null, null),
          new Place("p", null),
          new Place(null, "title"),
          new Place("script", null),
          new Place("script", "src"),
          new Place("a", "href"),
          new Place("link", "href"),
          new Place("img", "alt"),
          new Place("p", "onclick"));

  @Property(tries = 3000)
  void textsAreEscapedAsJteEscapesThem(@ForAll("texts") String text) {
    for (Place place : PLACES) {
      assertSame(place, text);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> letters = Arbitraries.strings().ofMaxLength(12);
    Arbitrary<String> marks =
        Arbitraries.strings().withChars("a文é😀&<>\"'`/\\ \n\t$-=:").ofMaxLength(12);
    Arbitrary<String> scripts =
        Arbitraries.of("javascript:a()", " \tJavaScript:b", "javascript", "java\nscript:", "");
    return Arbitraries.oneOf(letters, marks, scripts);
  }

  @Test
  void whatIsNullIsNotWritten() {
    PLACES.forEach(place -> assertSame(place, null));
  }

  private static void assertSame(Place place, @Nullable String text) {
    PageOutput expected = new PageOutput();
    write(new OwaspHtmlTemplateOutput(expected), place, text);
    PageOutput page = new PageOutput();
    write(new EscapedOutput(page), place, text);
    assertEquals(
        new String(expected.toByteArray(), UTF_8),
        new String(page.toByteArray(), UTF_8),
        place + " " + text);
  }

  /** Twice, with another place between: what was said of one place must not last. */
  private static void write(HtmlTemplateOutput output, Place place, @Nullable String text) {
    output.writeUserContent(text);
    output.setContext(place.tag(), place.attribute());
    output.writeUserContent(text);
    output.writeUserContent((gg.jte.Content) inner -> inner.writeUserContent(text));
    output.setContext("em", null);
    output.writeUserContent(text);
  }
}
