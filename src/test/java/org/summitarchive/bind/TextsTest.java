package org.summitarchive.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.summitarchive.model.Source;
import org.summitarchive.model.Speaker;

class TextsTest {

  @Test
  void textsByLanguageMakeOneFileEnough() {
    Content content = new Content().file("speaker/lu-wei.zh.md", "name: {zh: 卢卫, en: Lu Wei}\n");
    assertEquals(Map.of(Content.ZH, "卢卫", Content.EN, "Lu Wei"), content.item().label().values());
    assertEquals(List.of(), content.mistakes());
  }

  @Test
  void linesFoldAsInProse() {
    Content content =
        new Content()
            .file("page/about.zh.md", "title: 关于\nsummary: |\n  第一行，\n  第二行\n\n  another\n  one\n");
    assertEquals(
        "第一行，第二行\n\nanother one", content.item().common().summary().values().get(Content.ZH));
  }

  @Test
  void textGivenTwice() {
    Content content =
        new Content()
            .file(
                "source/daily.zh.md",
                """
                publisher: {zh: 日报, en: Daily}
                language: zh
                authors: [{zh: 甲, en: Jia}]
                """)
            .file("source/daily.en.md", "publisher: The Daily\nauthors: [Jia]\n");
    assertEquals(
        List.of(
            "source/daily.en.md:1:1: error: `publisher` in English is given in"
                + " source/daily.zh.md:1 too [text-given-twice]; keep one of the two",
            "source/daily.en.md:2:1: error: `authors` in English is given in source/daily.zh.md:3"
                + " too [text-given-twice]; keep one of the two"),
        content.mistakes());
  }

  @Test
  void mistakenTextsHaveNoFurtherConsequence() {
    Content content =
        new Content()
            .file(
                "speaker/lu-wei.zh.md",
                "name: {zh: 卢卫, eng: Lu Wei}\nsummary: {zh: 甲, en: [A]}\nsort-name: {zh: }\n");
    assertEquals(
        List.of(
            "speaker/lu-wei.zh.md:1:16: error: `eng` is no language of this archive [unknown-language]; did you mean"
                + " en?",
            "speaker/lu-wei.zh.md:2:22: error: `summary` in English must be a text, not a list"
                + " [wrong-type]; write it after the colon; put it in quotes if it begins with ["
                + " or { or holds a colon and a space",
            "speaker/lu-wei.zh.md:3:16: error: `sort-name` in 中文 is empty [empty-field]; give it a"
                + " value or remove it"),
        content.mistakes());
  }

  @Test
  void requiredTextsAreInTheLanguageOfTheFile() {
    Content content =
        new Content().file("speaker/gurry.zh.md", "name: {en: Gurry}\nsort-name: {en: G}\n");
    assertEquals(
        List.of(
            "speaker/gurry.zh.md:1:7: error: `name` is not given in 中文 [missing-field]; add"
                + " `zh: …` to it: that is the file's language"),
        content.mistakes());
  }

  @Test
  void translationsDoNotWriteMaps() {
    Content content =
        new Content()
            .file("page/about.zh.md", "title: 关于\n")
            .file("page/about.en.md", "title: {en: About}\n");
    assertEquals(
        List.of(
            "page/about.en.md:1:8: error: `title` must be a text, not a map [wrong-type]; write it"
                + " after the colon; put it in quotes if it begins with [ or { or holds a colon and"
                + " a space"),
        content.mistakes());
  }

  @Test
  void listsOfTextStandWhole() {
    Source source =
        (Source)
            new Content()
                .file(
                    "source/daily.zh.md",
                    "publisher: {zh: 日报, en: Daily}\nlanguage: zh\nauthors: [甲, {zh: 乙, en: Yi}]\n")
                .item();
    assertEquals(Map.of(Content.ZH, List.of("甲", "乙")), source.authors().values());
  }

  @Test
  void listsOfTextAreTranslatedWhole() {
    Source source =
        (Source)
            new Content()
                .file("source/daily.zh.md", "publisher: 日报\nlanguage: zh\nauthors: [甲, 乙]\n")
                .file("source/daily.en.md", "publisher: Daily\nauthors: [Jia, Yi]\n")
                .item();
    assertEquals(
        Map.of(Content.ZH, List.of("甲", "乙"), Content.EN, List.of("Jia", "Yi")),
        source.authors().values());
  }

  @Test
  void otherNamesNeedNotBeAlikeInAllLanguages() {
    Content content =
        new Content()
            .file(
                "speaker/gurry.zh.md",
                """
                name: {zh: 高锐, en: Gurry}
                also-known-as: [弗朗西斯, {en: Frank}, {zh: 弗, en: Francis}]
                sort-name: {en: 'Gurry, Francis'}
                """);
    Speaker speaker = (Speaker) content.item();
    assertEquals(
        Map.of(Content.ZH, List.of("弗朗西斯", "弗"), Content.EN, List.of("Frank", "Francis")),
        speaker.names().alsoKnownAs().values());
    assertEquals(Map.of(Content.EN, "Gurry, Francis"), speaker.names().sort().values());
    assertEquals(List.of(), content.mistakes());
  }

  @Test
  void authorsAreInTheLanguageOfTheFile() {
    Content content =
        new Content()
            .file(
                "source/daily.zh.md",
                "publisher: {zh: 日报, en: Daily}\nlanguage: zh\nauthors: [甲, {en: Yi}]\n");
    assertEquals(
        List.of(
            "source/daily.zh.md:3:14: error: an entry of `authors` is not given in 中文"
                + " [missing-field]; add `zh: …` to it: that is the file's language"),
        content.mistakes());
  }

  @Test
  void topics() {
    Content content =
        new Content().topics("ai: {zh: 人工智能, en: AI}\nlaw: 法治\nRule: {zh: 甲, en: A}\n");
    assertEquals(
        List.of("topic:ai", "topic:law"),
        content.bind().items().stream().map(item -> item.id().toString()).toList());
    assertEquals(Map.of(Content.ZH, "人工智能", Content.EN, "AI"), content.item().label().values());
    assertEquals("topics.yaml:1:1", content.item().common().origin().file().toString());
    assertEquals(
        List.of(
            "topics.yaml:2:1: warning: no English translation of `law` [missing-translation];"
                + " write it as a map: `law: {zh: …, en: …}`",
            "topics.yaml:3:1: error: `Rule` is not a good id [bad-id]; use small letters and digits,"
                + " parted by single hyphens"),
        content.mistakes());
  }
}
