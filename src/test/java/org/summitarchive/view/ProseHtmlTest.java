package org.summitarchive.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.summitarchive.model.ModelFixtures.EN;
import static org.summitarchive.model.ModelFixtures.ZH;
import static org.summitarchive.model.ModelFixtures.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.language.Language;
import org.summitarchive.model.Citation;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Prose;
import org.summitarchive.model.Reference;
import org.summitarchive.model.Segment;

class ProseHtmlTest {

  private static final SourcePosition HERE = SourcePosition.startOf("test");

  @Test
  void linkWithoutTextTakesTheNameInTheReadersLanguage() {
    assertEquals(
        "<a href=\"../documents/initiative/\">The “Initiative” &amp; more</a>",
        html(EN, link(Kind.DOCUMENT, "initiative", null)));
  }

  @Test
  void nameInAnotherLanguageIsMarked() {
    assertEquals(
        "<a href=\"../speakers/ji/\" lang=\"zh-Hans\">季卫东</a>",
        html(EN, link(Kind.SPEAKER, "ji", null)));
  }

  @Test
  void proseThatIsNotTranslatedNamesThingsInItsOwnLanguage() {
    PageContext page = TinySite.page(EN, "en/about/");
    Prose prose = new Prose(List.of(link(Kind.DOCUMENT, "initiative", null)));
    assertEquals(
        "<a href=\"../documents/initiative/\">倡议</a>",
        ProseHtml.of(page, prose, ZH).html().markup());
  }

  @Test
  void linkWithTextKeepsIt() {
    assertEquals(
        "<a href=\"../2025/forums/law/\"><em>the</em> forum</a>",
        html(EN, link(Kind.FORUM, "2025/law", "<em>the</em> forum")));
  }

  @Test
  void samePlaceHasOneNoteHoweverOftenItIsCited() {
    ProseHtml prose = prose(EN, note("daily#26"), note("daily"), note("daily#26"));
    assertEquals(
        "<sup class=\"note\"><a href=\"#note:1\" id=\"cited:1\">1</a></sup>\u202F"
            + "<sup class=\"note\"><a href=\"#note:2\" id=\"cited:2\">2</a></sup>\u202F"
            + "<sup class=\"note\"><a href=\"#note:1\">1</a></sup>",
        prose.html().markup());
    assertEquals(
        List.of(
            Sentence.of(
                new Link(
                    Phrase.plain("The Daily, 12 November 2025, paragraph 26"),
                    "../sources/daily/#paragraph-26")),
            Sentence.of(
                new Link(Phrase.plain("The Daily, 12 November 2025"), "../sources/daily/"))),
        prose.notes());
  }

  @Test
  void rangeLeadsToItsFirstPlace() {
    assertEquals(
        List.of(
            Sentence.of(
                new Link(Phrase.plain("日报，2025年11月12日，第2至4段"), "../sources/daily/#paragraph-2"))),
        prose(ZH, note("daily#2-4")).notes());
  }

  private static String html(Language language, Segment... segments) {
    return prose(language, segments).html().markup();
  }

  private static ProseHtml prose(Language language, Segment... segments) {
    PageContext page = TinySite.page(language, language.path() + "/about/");
    return ProseHtml.of(page, new Prose(List.of(segments)), language);
  }

  private static Segment link(Kind kind, String id, @Nullable String html) {
    return new Segment.Link(new Reference(new ItemId(kind, id), HERE), html);
  }

  private static Segment note(String written) {
    Citation citation = citation(written, HERE);
    return new Segment.Note(citation);
  }
}
