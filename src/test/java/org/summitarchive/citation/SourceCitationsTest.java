package org.summitarchive.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.summitarchive.model.ItemFixture.source;
import static org.summitarchive.model.ModelFixtures.EN;
import static org.summitarchive.model.ModelFixtures.ZH;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.summitarchive.language.Formats;
import org.summitarchive.language.Language;
import org.summitarchive.language.Messages;
import org.summitarchive.model.Locator;
import org.summitarchive.model.Source;

class SourceCitationsTest {

  private final SourceCitations english =
      citations(
          EN,
          Map.of(
              "citation.joined", "{before}, {after}",
              "citation.source-page", "page {page}",
              "citation.paragraph", "paragraph {place}",
              "citation.paragraph-range", "paragraphs {first}–{last}",
              "citation.timecode", "at {place}"));

  @Test
  void whatIsKnownIsGivenInOrder() {
    assertEquals(
        "12 November 2025, page 06, paragraphs 23–1200",
        english.details(report("2025-11-12", "06"), new Locator(23, 1200)));
  }

  @Test
  void sourceAsAWholeHasNoPlace() {
    assertEquals("2025", english.details(report("2025", null), null));
  }

  @Test
  void nothingIsSaidOfWhatIsNotKnown() {
    assertEquals("", english.details((Source) source("talk").build(), null));
  }

  @Test
  void timecodesAreSeconds() {
    assertEquals("at 1:02:05", english.place(Source.Unit.TIMECODE, new Locator(3725, 3725)));
  }

  @Test
  void partsAreJoinedAsTheLanguageDoes() {
    SourceCitations chinese =
        citations(
            ZH, Map.of("citation.joined", "{before}，{after}", "citation.source-page", "{page}版"));
    assertEquals("2025年11月12日，06版", chinese.details(report("2025-11-12", "06"), null));
  }

  private static SourceCitations citations(Language language, Map<String, String> messages) {
    return new SourceCitations(Messages.of(language, messages), Formats.of(language));
  }

  private static Source report(String date, @Nullable String page) {
    Source source = (Source) source("report").date(date).build();
    Source.Bibliography known = source.bibliography();
    return new Source(
        source.id(),
        source.common(),
        source.title(),
        source.publisher(),
        source.authors(),
        new Source.Bibliography(
            known.published(), known.language(), page, known.url(), known.extent()));
  }
}
