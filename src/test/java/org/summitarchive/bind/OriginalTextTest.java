package org.summitarchive.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitarchive.bind.OriginalText.Passage;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.source.SourceDocument;
import org.summitarchive.yaml.YamlFixture;

/** What counts as a change of an original, and what the build says of translations that miss it. */
class OriginalTextTest {

  private static final String FORUM =
      """
      title: 网络法治论坛
      date: 2025-11
      topics: [law]
      statements:
        - {speaker: lu-wei, text: 甲, source: 'daily#1'}
        - {id: guest, unnamed: {zh: 现场观众, en: A guest}, text: 乙, source: 'daily#2'}
      image: {file: hall.jpg, alt: 会场}
      """;

  private static final String PROSE = "中文正文。\n";

  private static OriginalText text(String frontMatter, String prose) {
    return OriginalText.of(
        new SourceDocument(
            new ItemId(Kind.FORUM, "2025/x"),
            Content.ZH,
            YamlFixture.mapping("x.zh.md", frontMatter),
            new SourceText("x.zh.md", frontMatter + prose),
            frontMatter.length()));
  }

  private static String version(String frontMatter) {
    return text(frontMatter, PROSE).version();
  }

  @Test
  void everyTextStandsInItsPlace() {
    assertEquals(
        List.of(
            new Passage("", "title", "网络法治论坛"),
            new Passage("lu-wei", "statements text", "甲"),
            new Passage("guest", "statements unnamed", "现场观众"),
            new Passage("guest", "statements text", "乙"),
            new Passage("", "image alt", "会场"),
            new Passage("", "prose", "中文正文。")),
        text(FORUM, PROSE).passages());
  }

  /** It stands in people's files: it may never come out otherwise. */
  @Test
  void aVersionIsForEver() {
    assertEquals("xjxqdxjhzs", version(FORUM));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date: 2025-11|date: 2024",
        "topics: [law]|topics: [ai, law]",
        "daily#1|daily#3",
        "id: guest|id: visitor",
        "speaker: lu-wei|speaker: lu-wei-csac",
        "en: A guest|en: Somebody",
        "title: 网络法治论坛|title: >-\n  网络法治\n  论坛",
        "hall.jpg|room.jpg"
      })
  void whatIsNoTextChangesNothing(String change) {
    assertEquals(version(FORUM), version(changed(change)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"网络法治论坛|网络法制论坛", "甲|丙", "乙|甲", "现场观众|观众", "会场|会场外", "title: 网|summary: 网"})
  void everyTextChangesIt(String change) {
    assertNotEquals(version(FORUM), version(changed(change)));
  }

  private static String changed(String change) {
    String[] words = change.split("\\|", 2);
    assertTrue(FORUM.contains(words[0]), change);
    return FORUM.replace(words[0], words[1]);
  }

  @Test
  void theOrderOfThingsChangesNothing() {
    String a = "title: 甲\nlinks: [{url: 'https://a.example/', title: 甲}";
    String b = "title: 甲\nlinks: [{url: 'https://b.example/', title: 乙}";
    assertEquals(
        version(a + ", {url: 'https://b.example/', title: 乙}]\n"),
        version(b + ", {url: 'https://a.example/', title: 甲}]\n"));
  }

  @Test
  void proseIsTakenAsItReads() {
    String version = text(FORUM, "甲。\n\n乙。\n").version();
    assertEquals(version, text(FORUM, "\r\n甲。  \r\n\r\n乙。\r\n\r\n").version());
    assertNotEquals(version, text(FORUM, "甲。\n\n丙。\n").version());
    assertNotEquals(version, text(FORUM, "").version());
  }

  @Test
  void aTranslationThatSaysNothingIsOfAnyAge() {
    Content content = pages("");
    assertEquals(List.of(), content.mistakes());
    assertEquals(Set.of(), content.item().common().publication().changes().outdated());
  }

  @Test
  void aTranslationOfTheTextAsItIsIsCurrent() {
    SourceDocument original =
        new SourceDocument(
            new ItemId(Kind.PAGE, "about"),
            Content.ZH,
            YamlFixture.mapping("x", "title: 关于\n"),
            new SourceText("x", "正文"),
            0);
    Content content = pages("translated-from: " + OriginalText.of(original).version() + "\n");
    assertEquals(List.of(), content.mistakes());
    assertEquals(Set.of(), content.item().common().publication().changes().outdated());
  }

  @Test
  void aTranslationOfAnotherTextIsOutdated() {
    Content content = pages("translated-from: bcdfghjklm\n");
    assertEquals(Set.of(Content.EN), content.item().common().publication().changes().outdated());
    assertEquals(
        List.of(
            "page/about.en.md:2:18: warning: the original, page/about.zh.md, has changed since it"
                + " was translated [outdated-translation]; `status --diff` shows what changed; when"
                + " the translation says it too, `status --accept page/about.en.md`"),
        content.mistakes());
  }

  @Test
  void aDraftIsNotHeldOutdated() {
    Content content = pages("translated-from: bcdfghjklm\ndraft: true\n");
    assertEquals(List.of(), content.mistakes());
    assertEquals(Set.of(), content.item().common().publication().changes().outdated());
  }

  private static Content pages(String more) {
    return new Content()
        .file("page/about.zh.md", "title: 关于\n", "正文")
        .file("page/about.en.md", "title: About\n" + more, "Prose");
  }
}
