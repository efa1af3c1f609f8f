package org.summitarchive.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitarchive.diagnostic.Diagnostics;

class MissingTranslationsTest {

  @Test
  void pageWithoutTranslation() {
    assertEquals(
        List.of(
            "speaker/lu-wei.zh.md:1:1: warning: no English translation of speaker:lu-wei"
                + " [missing-translation]; add speaker/lu-wei.en.md, or give the texts as maps by"
                + " language"),
        new Content().file("speaker/lu-wei.zh.md", "name: 卢卫\nsummary: 甲\n").mistakes());
  }

  @Test
  void proseWithoutTranslation() {
    assertEquals(
        List.of(
            "page/about.zh.md:1:1: warning: no English translation of page:about"
                + " [missing-translation]; add page/about.en.md"),
        new Content().file("page/about.zh.md", "title: {zh: 关于, en: About}\n", "中文。\n").mistakes());
  }

  @Test
  void proseThatDoesNotShow() {
    String withdrawn = "title: {zh: 关于, en: About}\nwithdrawn: {zh: 有误, en: Wrong}\n";
    assertEquals(List.of(), new Content().file("page/about.zh.md", withdrawn, "中文。\n").mistakes());
  }

  @Test
  void translationWithoutProseOrTitle() {
    assertEquals(
        List.of(
            "page/a.zh.md:1:1: warning: no English translation of page:a [missing-translation];"
                + " write its prose in page/a.en.md",
            "page/b.zh.md:1:1: warning: no English translation of page:b [missing-translation];"
                + " give its name in page/b.en.md",
            "page/c.zh.md:1:1: warning: no English translation of page:c [missing-translation];"
                + " give its name in page/c.en.md, and its prose"),
        new Content()
            .file("page/a.zh.md", "title: 甲\n", "中文。\n")
            .file("page/a.en.md", "title: A\n")
            .file("page/b.zh.md", "title: 甲\n", "中文。\n")
            .file("page/b.en.md", "summary: A\n", "English.\n")
            .file("page/c.zh.md", "title: 甲\n", "中文。\n")
            .file("page/c.en.md", "summary: A\n")
            .mistakes());
  }

  @Test
  void textsOfATranslatedPage() {
    String zh =
        """
        title: 论坛
        summary: 概要
        statements:
          - speaker: lu-wei
            text: 甲
            source: daily#1
        figures:
          - {id: days, value: 7, label: 天, source: daily}
        links:
          - {url: 'https://a.example/', title: 网页}
        """;
    assertEquals(
        List.of(
            "forum/2025/law.zh.md:2:1: warning: no English translation of `summary`"
                + " [missing-translation]; give it in forum/2025/law.en.md",
            "forum/2025/law.zh.md:5:5: warning: no English translation of `text`"
                + " [missing-translation]; give it in forum/2025/law.en.md",
            "forum/2025/law.zh.md:8:26: warning: no English translation of `label`"
                + " [missing-translation]; give it in forum/2025/law.en.md"),
        new Content()
            .file("forum/2025/law.zh.md", zh)
            .file("forum/2025/law.en.md", "title: Forum\n")
            .mistakes());
  }

  @Test
  void textsOfAPageInOneFile() {
    assertEquals(
        List.of(
            "source/daily.zh.md:3:1: warning: no English translation of `authors`"
                + " [missing-translation]; write it as a map: `authors: {zh: …, en: …}`"),
        new Content()
            .file(
                "source/daily.zh.md",
                "publisher: {zh: 日报, en: Daily}\nlanguage: zh\nauthors: [甲]\n")
            .mistakes());
  }

  @Test
  void namesThatNotEveryLanguageNeeds() {
    assertEquals(
        List.of(),
        new Content()
            .file("organisation/wic.zh.md", "name: {zh: 甲, en: A}\nshort-name: 乙\n")
            .file(
                "speaker/lu-wei.zh.md", "name: {zh: 甲, en: A}\nsort-name: 乙\nalso-known-as: [丙]\n")
            .mistakes());
  }

  @Test
  void anOriginalInAnotherLanguageWantsTheFirst() {
    assertEquals(
        List.of(
            "page/about.en.md:1:1: warning: no 中文 translation of page:about"
                + " [missing-translation]; add page/about.zh.md, or give the texts as maps by"
                + " language"),
        new Content().file("page/about.en.md", "title: About\noriginal: true\n").mistakes());
  }

  @Test
  void translationsWithMistakesAreNotHeldIncomplete() {
    assertEquals(
        List.of(
            "page/about.en.md:1:1: error: unknown key `titel` [unknown-key]; did you mean title?"),
        new Content()
            .file("page/about.zh.md", "title: 关于\n")
            .file("page/about.en.md", "titel: About\n")
            .mistakes());
  }

  @Test
  void warningsAreErrorsWhereTheCollectorIsStrict() {
    Diagnostics strict = Diagnostics.strict();
    Content content = new Content(strict).file("page/about.zh.md", "title: 关于\n");
    assertTrue(content.bind().broken().isEmpty());
    assertTrue(strict.hasErrors());
  }
}
