package org.summitarchive.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitarchive.bind.OriginalText;
import org.summitarchive.bind.OriginalText.Passage;

/** What changed between two states of an original, and how it is shown. */
class TextChangeTest {

  private static List<TextChange> changes(List<Passage> before, List<Passage> after) {
    return TextChange.between(new OriginalText(before), new OriginalText(after));
  }

  @Test
  void everyTextIsHeldAgainstWhatItWas() {
    List<TextChange> changes =
        changes(
            List.of(
                new Passage("", "title", "甲"),
                new Passage("", "summary", "乙"),
                new Passage("lu-wei", "statements text", "丙")),
            List.of(
                new Passage("", "title", "甲"),
                new Passage("", "place", "丁"),
                new Passage("lu-wei", "statements text", "戊")));
    assertEquals(
        List.of(
            new TextChange("", "place", "", "丁"),
            new TextChange("lu-wei", "statements text", "丙", "戊"),
            new TextChange("", "summary", "乙", "")),
        changes);
    assertEquals("statements lu-wei text", changes.get(1).place());
  }

  @Test
  void anotherIdIsNoChange() {
    assertEquals(
        List.of(),
        changes(
            List.of(new Passage("a", "statements text", "丙")),
            List.of(new Passage("b", "statements text", "丙"))));
  }

  @Test
  void wordsAreMarkedAndInChineseCharacters() {
    assertEquals(List.of("- 依法治[-国-]", "+ 依法治{+网+}"), ChangedLines.between("依法治国", "依法治网"));
  }

  @Test
  void linesThatAreTheSameAreLeftOut() {
    assertEquals(
        List.of("- the [-old-] law", "+ the {+new+} law", "+ and more"),
        ChangedLines.between("first\n\nthe old law", "first\n\nthe new law\n\nand more"));
  }

  @Test
  void anAngleBracketStaysWhatItIs() {
    assertEquals(List.of("- [-a-] < b", "+ {+c+} < b"), ChangedLines.between("a < b", "c < b"));
  }
}
