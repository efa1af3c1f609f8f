package org.summitarchive.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;

class AnchorsTest {

  /** English has a way of its own, because it is shorter; it leads to the same. */
  @Property
  void ofAsciiIsAsOfAny(@ForAll @CharRange(from = 0, to = 0x7f) String text) {
    assertEquals(Anchors.ofAny(text), Anchors.of(text));
  }
}
