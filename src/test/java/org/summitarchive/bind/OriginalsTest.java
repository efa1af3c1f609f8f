package org.summitarchive.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.summitarchive.model.Common;
import org.summitarchive.model.Forum;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;

class OriginalsTest {

  @Test
  void joinsAnOriginalAndItsTranslation() {
    Forum forum =
        (Forum)
            new Content()
                .file("forum/2025/law.en.md", "title: Law\nupdated: 2026-02\n", "English.\n")
                .file("forum/2025/law.zh.md", "title: 法治\ndate: 2025-11-06\n", "中文。\n")
                .item();
    Common common = forum.common();
    assertEquals(Content.ZH, common.origin().language());
    assertEquals("forum/2025/law.zh.md:1:1", common.origin().file().toString());
    assertEquals("法治", forum.title().values().get(Content.ZH));
    assertEquals("Law", forum.title().values().get(Content.EN));
    assertEquals(Set.of(Content.ZH, Content.EN), common.bodies().keySet());
    assertEquals("2026-02", "" + common.publication().changes().updated().get(Content.EN));
    assertEquals("2025-11-06", "" + forum.session().date());
  }

  @Test
  void theFileThatSaysSoIsTheOriginal() {
    Content content =
        new Content()
            .file("page/about.zh.md", "title: 关于\n")
            .file("page/about.en.md", "title: About\noriginal: true\n");
    assertEquals(Content.EN, content.item().common().origin().language());
    assertEquals(List.of(), content.mistakes());
  }

  @Test
  void twoOriginals() {
    Content content =
        new Content()
            .file("page/about.zh.md", "title: 关于\noriginal: true\n")
            .file("page/about.en.md", "title: About\norder: 2\noriginal: true\n");
    assertEquals(
        List.of(
            "page/about.en.md:3:1: error: the original is already page/about.zh.md"
                + " [two-originals]; keep `original: true` in one of the files"),
        content.mistakes());
  }

  @Test
  void translationWithoutOriginal() {
    Content content =
        new Content().file("speaker/lu-wei.en.md", "name: Lu Wei\nroles: {a: b}\n", "<b>");
    assertEquals(
        List.of(
            "speaker/lu-wei.en.md:1:1: error: this translation of speaker:lu-wei has no original"
                + " [translation-without-original]; add speaker/lu-wei.zh.md, or say"
                + " `original: true` here",
            "speaker/lu-wei.en.md:3:1: error: raw HTML [raw-html]; write Markdown"),
        content.mistakes());
    assertEquals(Set.of(new ItemId(Kind.SPEAKER, "lu-wei")), content.bind().broken());
  }

  @Test
  void translationsCarryTextOnly() {
    Content content =
        new Content()
            .file("forum/2025/law.zh.md", "title: 法治\ndate: 2025\n")
            .file(
                "forum/2025/law.en.md",
                """
                title: Law
                date: 2025-11
                section: law
                tilte: Law
                draft: false
                original: false
                translated-from: 2025-11-12
                """);
    assertEquals(
        List.of(
            "forum/2025/law.en.md:2:1: error: `date` is the same in every language:"
                + " forum/2025/law.zh.md:2 [not-translatable]; remove it here",
            "forum/2025/law.en.md:3:1: error: `section` is the same in every language and belongs"
                + " in forum/2025/law.zh.md [not-translatable]; move it there",
            "forum/2025/law.en.md:4:1: error: unknown key `tilte` [unknown-key]; did you mean"
                + " title?"),
        content.mistakes());
  }

  @Test
  void reservedIds() {
    Content content =
        new Content()
            .file("page/search.zh.md", "title: {zh: 搜索, en: Search}\n")
            .file("speaker/search.zh.md", "name: {zh: 搜索, en: Search}\n");
    assertEquals(
        List.of(
            "page/search.zh.md:1:1: error: `search` is an address of the site's own [reserved-id];"
                + " choose another id for the page"),
        content.mistakes());
  }

  @Test
  void whatCannotBeReadIsNotMissedAgain() {
    Content content =
        new Content()
            .unreadable("speaker/lu-wei.zh.md")
            .file("speaker/lu-wei.en.md", "name: Lu Wei\n")
            .file("page/about.zh.md", "title: 关于\n")
            .unreadable("page/about.en.md")
            .unreadable("page/law.zh.md");
    assertEquals(List.of(), content.mistakes());
    BoundItems bound = content.bind();
    assertEquals(
        List.of("page:about"), bound.items().stream().map(item -> "" + item.id()).toList());
    assertEquals("[speaker:lu-wei, page:about, page:law]", bound.broken().toString());
  }
}
