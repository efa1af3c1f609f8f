package org.summitarchive.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTest {

  private static final Phrase LAW = new Phrase("法治", "zh-Hans", null);

  @Test
  void marksWhatIsInAnotherLanguageWhereverItStands() {
    assertEquals("(法治|zh-Hans)(. “|null)(法治|zh-Hans)(”|null)", marked("法治. “法治”", LAW));
  }

  @Test
  void leavesTheReadersOwnLanguageAlone() {
    assertEquals("(Law. Archive|null)", marked("Law. Archive", Phrase.plain("Law"), LAW));
  }

  private static String marked(String text, Phrase... phrases) {
    return Marked.sentence(text, List.of(phrases)).parts().stream()
        .map(part -> "(" + part.text().text() + "|" + part.text().lang() + ")")
        .collect(Collectors.joining());
  }
}
