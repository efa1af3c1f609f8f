package org.summitarchive.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final String FORUMS =
      "{count, plural, one {# forum} other {# forums}} in {edition}";

  @Test
  void argumentsAreNamed() {
    Messages messages = messages("en", Map.of("forums", FORUMS));
    assertEquals("1 forum in 2025", messages.text("forums", "count", 1, "edition", "2025"));
    assertEquals("1,200 forums in x", messages.text("forums", "count", 1200, "edition", "x"));
  }

  @Test
  void pluralsAndNumbersAreTheLanguages() {
    String pattern = "{n, plural, one {# форум} few {# форума} many {# форумов} other {# форума}}";
    Messages russian = messages("ru", Map.of("forums", pattern));
    assertEquals("21 форум", russian.text("forums", "n", 21));
    assertEquals("22 форума", russian.text("forums", "n", 22));
    assertEquals("1\u00a0205 форумов", russian.text("forums", "n", 1205));
    assertEquals("١٬٢٠٠", messages("ar-EG", Map.of("n", "{n}")).text("n", "n", 1200));
  }

  @Test
  void whatIsMoreThanTextStandsWithinAMessage() {
    Messages messages = messages("en", Map.of("a", "on {date}.", "b", "On:"));
    assertEquals(new Around("on ", "."), messages.around("a", "date"));
    assertEquals(new Around("On: ", ""), messages.around("b", "date"));
  }

  @Test
  void choices() {
    String pattern = "{kind, select, ceremony {Ceremony} other {Forum}}";
    Messages messages = messages("en", Map.of("kind", pattern));
    assertEquals("Ceremony", messages.text("kind", "kind", "ceremony"));
    assertEquals("Forum", messages.text("kind", "kind", "forum"));
  }

  @Test
  void anApostropheIsItselfExceptBeforeABrace() {
    Messages messages = messages("fr", Map.of("a", "l'édition d''hier, {x}", "b", "'{x}'"));
    assertEquals("l'édition d'hier, 1", messages.text("a", "x", 1));
    assertEquals("{x}", messages.text("b"));
  }

  @Test
  void whatIsMissingIsNamed() {
    Messages messages = messages("en", Map.of("forums", FORUMS));
    assertEquals("no message forum in en", failure(() -> messages.text("forum")));
    assertEquals("no message forum in en", failure(() -> messages.arguments("forum")));
    assertEquals(
        "message forums needs edition", failure(() -> messages.text("forums", "count", 1)));
  }

  @Test
  void aBrokenPatternIsNamedAtOnce() {
    String unclosed = failure(() -> messages("en", Map.of("bad", "{count")));
    assertTrue(unclosed.startsWith("message bad is broken: "), unclosed);
    assertEquals(
        "message bad is broken: its arguments have numbers instead of names",
        failure(() -> messages("en", Map.of("bad", "{0}"))));
  }

  @Test
  void keysAndArgumentsCanBeHeldAgainstAnotherLanguages() {
    Messages messages = messages("en", Map.of("forums", FORUMS, "about", "About"));
    assertEquals(List.of("about", "forums"), List.copyOf(messages.keys()));
    assertEquals(List.of("count", "edition"), List.copyOf(messages.arguments("forums")));
    assertEquals(List.of(), List.copyOf(messages.arguments("about")));
  }

  @Test
  void manyThreadsMayShareOne() {
    Messages messages = messages("en", Map.of("forums", FORUMS));
    assertTrue(
        IntStream.range(2, 20_000)
            .parallel()
            .allMatch(
                i ->
                    messages
                        .text("forums", "count", 2, "edition", "e" + i)
                        .equals("2 forums in e" + i)));
  }

  private static String failure(Runnable run) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, run::run).getMessage());
  }

  private static Messages messages(String tag, Map<String, String> patterns) {
    return Messages.of(new Language("x", tag, tag), patterns);
  }
}
