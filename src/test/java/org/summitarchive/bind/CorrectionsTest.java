package org.summitarchive.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitarchive.model.Correction;

class CorrectionsTest {

  private static final String PAGE = "title: {zh: 关于, en: About}\ncorrections:\n";

  @Test
  void aCorrectionIsCalledByItsDateUnlessItHasAnId() {
    List<Correction> corrections =
        content(
                """
                  - {date: 2025-12-01, text: 甲}
                  - {date: 2025-12-02, id: second, text: {zh: 乙, en: B}}
                """)
            .file("page/about.en.md", "corrections: {2025-12-01: A}\n")
            .item()
            .common()
            .publication()
            .changes()
            .corrections();
    assertEquals(
        List.of("2025-12-01 2025-12-01 2", "second 2025-12-02 2"),
        corrections.stream()
            .map(c -> c.id() + " " + c.date() + " " + c.text().values().size())
            .toList());
  }

  @Test
  void mistakes() {
    assertEquals(
        List.of(
            "3:5: error: a correction needs `date` [missing-field]; add `date: …`, when it was put right",
            "4:5: error: the id `2025-12-01` would not be this correction's alone [missing-id];"
                + " add an id of its own, such as `id: 2025-12-01-2`",
            "5:5: error: the id `2025-12-01` would not be this correction's alone [missing-id];"
                + " add an id of its own, such as `id: 2025-12-01-2`"),
        content(
                """
                  - {text: {zh: 甲, en: A}}
                  - {date: 2025-12-01, text: {zh: 乙, en: B}}
                  - {date: 2025-12-01, text: {zh: 丙, en: C}}
                """)
            .mistakes()
            .stream()
            .map(line -> line.replace("page/about.zh.md:", ""))
            .toList());
  }

  private static Content content(String corrections) {
    return new Content().file("page/about.zh.md", PAGE + corrections);
  }
}
