package org.summitarchive.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;

class DraftsTest {

  private static final String DRAFT = "title: 关于\ndraft: true\n";

  @Test
  void draftsAreLeftOut() {
    Content content = new Content().file("page/about.zh.md", DRAFT);
    BoundItems bound = content.bind();
    assertEquals(List.of(), bound.items());
    assertEquals(Set.of(new ItemId(Kind.PAGE, "about")), bound.drafts());
    assertEquals(List.of(), content.mistakes());
  }

  @Test
  void draftsArePublishedOnDemand() {
    BoundItems bound = new Content().file("page/about.zh.md", DRAFT).publishDrafts().bind();
    assertTrue(bound.items().get(0).common().publication().draft());
    assertEquals(Set.of(), bound.drafts());
  }

  @Test
  void draftsAreChecked() {
    assertEquals(
        List.of(
            "page/about.zh.md:3:8: error: `x` is not a plain number [bad-number]; write digits,"
                + " with a point before decimals: 1600 or 12.5"),
        new Content().file("page/about.zh.md", DRAFT + "order: x\n").mistakes());
  }

  @Test
  void nothingIsMissedOfWhatBelongsToADraftEdition() {
    assertEquals(
        List.of(),
        new Content()
            .file("edition/2026.zh.md", "title: 会\nstart: 2026\nend: 2026\ndraft: true\n")
            .file("forum/2026/law.zh.md", "title: 论坛\n", "中文。\n")
            .mistakes());
  }

  @Test
  void draftTranslationsCountAsAbsentAndAreNotMissed() {
    Content content =
        new Content()
            .file("page/about.zh.md", "title: 关于\nsummary: 甲\n", "中文。\n")
            .file("page/about.en.md", "title: About\ndraft: true\nupdated: 2026\n", "English.\n");
    assertEquals(Set.of(Content.ZH), content.item().label().values().keySet());
    assertEquals(Set.of(Content.ZH), content.item().common().bodies().keySet());
    assertTrue(content.item().common().publication().changes().updated().isEmpty());
    assertFalse(content.item().isTranslated(Content.EN));
    assertEquals(List.of(), content.mistakes());
  }

  @Test
  void draftTranslationsAreChecked() {
    assertEquals(
        List.of(
            "page/about.en.md:3:10: error: `soon` is not a date [bad-date]; write 2025-11-06, or"
                + " 2025-11 or 2025 where no more is known"),
        new Content()
            .file("page/about.zh.md", "title: 关于\n")
            .file("page/about.en.md", "title: About\ndraft: true\nupdated: soon\n")
            .mistakes());
  }
}
