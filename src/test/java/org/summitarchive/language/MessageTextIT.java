package org.summitarchive.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Messages of texts come out as ICU writes them. */
class MessageTextIT {

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
            "{b, select, y {'{'} x {{a, select, other {deep ''}}} other {# {b}}}")
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 1000)
  void asIcuWritesThem(
      @ForAll("pattern") String pattern, @ForAll boolean first, @ForAll boolean second) {
    Map<String, Object> values =
        Map.of("a", first ? "x" : "1", "b", second ? "y" : "'{z}'", "x", "");
    MessageText text = Objects.requireNonNull(MessageText.of(new MessagePattern(pattern)));
    assertEquals(new MessageFormat(pattern, Locales.of("en")).format(values), text.format(values));
  }
}
