package org.summitarchive.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;

/** What holds of whatever somebody types. */
class AnyTextIT {

  /** English has a way of its own, because it is shorter; it leads to the same. */
  @Property
  void anchorsOfAsciiAreAsOfAny(@ForAll @CharRange(from = 0, to = 0x7f) String text) {
    assertEquals(Anchors.ofAny(text), Anchors.of(text));
  }

  @Property
  void foldedTextStaysAsItIs(@ForAll String typed) {
    String folded = PlainText.fold(typed);
    assertEquals(folded, PlainText.fold(folded));
  }

  @Property(tries = 200)
  void whatComesOutIsASlugOrNothing(@ForAll String name) {
    String slug = Slugs.of(name);
    assertTrue(slug.isEmpty() || Slugs.isSlug(slug), slug);
    assertEquals(slug, Slugs.of(slug));
  }

  @Property
  boolean anyTagCanBeAskedFor(@ForAll String tag) {
    return !LanguageTags.isWellFormed(tag) || !LanguageTags.canonical(tag).isEmpty();
  }

  @Property
  boolean bothWaysOfSortingAgree(@ForAll List<String> names) {
    Collation collation = Collation.of(new Language("en", "en", "English"));
    List<String> compared = new ArrayList<>(names);
    compared.sort(collation.comparator());
    return compared.equals(collation.sorted(names, Function.identity()));
  }
}
