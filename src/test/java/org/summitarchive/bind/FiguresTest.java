package org.summitarchive.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitarchive.model.Figure;

class FiguresTest {

  private static final String FORUM = "title: {zh: 论坛, en: Forum}\n";

  private static Content forum(String frontMatter) {
    return new Content().file("forum/2025/law.zh.md", FORUM + frontMatter);
  }

  /** The mistakes in a forum of one language, as lines without the file's name. */
  private static List<String> mistakes(String frontMatter) {
    return forum(frontMatter).mistakes().stream()
        .map(line -> line.replace("forum/2025/law.zh.md:", ""))
        .toList();
  }

  @Test
  void figures() {
    List<Figure> figures =
        forum(
                """
                figures:
                  - {id: a, value: 1600, label: {zh: 甲, en: A}, source: daily#2}
                  - {id: b, value: 12.5, qualifier: about, label: {zh: 甲, en: A}, source: daily}
                  - id: c
                    value: 130
                    qualifier: more-than
                    label: {zh: 甲, en: A}
                    source: daily#2
                    statement: lu-wei
                statements:
                  - {speaker: lu-wei, text: {zh: 甲, en: A}, source: daily#1}
                """)
            .item()
            .claims()
            .figures();
    assertEquals("1600 EXACT", amount(figures.get(0)));
    assertNull(figures.get(0).statement());
    assertEquals("12.5 ABOUT", amount(figures.get(1)));
    assertNull(figures.get(1).citation().locator());
    assertEquals("130 MORE_THAN", amount(figures.get(2)));
    assertEquals("lu-wei", figures.get(2).statement());
  }

  private static String amount(Figure figure) {
    return figure.amount().value().toPlainString() + " " + figure.amount().qualifier();
  }

  @Test
  void mistakesInFigures() {
    assertEquals(
        List.of(
            "3:20: error: `1,600` is not a plain number [bad-number]; write 1600",
            "4:20: error: `many` is not a plain number [bad-number]; write digits, with a point"
                + " before decimals: 1600 or 12.5",
            "5:34: error: unknown qualifier `mor-than` [unknown-kind]; did you mean more-than?",
            "6:10: error: the id `a` is taken by line 3 [duplicate-id]; choose another id",
            "7:70: error: no statement `lu-wie` in this file [unknown-statement]; did you mean"
                + " lu-wei?"),
        mistakes(
            """
            figures:
              - {id: a, value: "1,600", label: {zh: 甲, en: A}, source: daily}
              - {id: b, value: many, label: {zh: 甲, en: A}, source: daily}
              - {id: c, value: 1, qualifier: mor-than, label: {zh: 甲, en: A}, source: daily}
              - {id: a, value: 1, label: {zh: 甲, en: A}, source: daily}
              - {id: d, value: 1, label: {zh: 甲, en: A}, source: d#1, statement: lu-wie}
            statements:
              - {speaker: lu-wei, text: {zh: 甲, en: A}, source: daily#1}
            """));
  }
}
