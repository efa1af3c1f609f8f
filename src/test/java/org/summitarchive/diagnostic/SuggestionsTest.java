package org.summitarchive.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

  private static final List<String> KNOWN =
      List.of("zh", "en", "law", "title", "tide", "more-than", "about", "abort", "http");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "titel  | did you mean title or tide?",
        "lwa    | did you mean law?",
        "eng    | did you mean en?",
        "abou   | did you mean about or abort?",
        "more   | did you mean more-than?",
        "fr     | write a word",
        "ftp    | write a word",
        "mor    | write a word",
        "wholly | write a word"
      })
  void suggestsWhatIsNear(String word, String hint) {
    assertEquals(hint, Suggestions.didYouMean(word, KNOWN, "write a word"));
  }
}
