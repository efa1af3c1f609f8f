package org.summitarchive.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

  private static final String TITLE = "title: {zh: 甲, en: A}\n";

  /** The mistakes in a file, as lines without its name. */
  private static List<String> mistakes(String kind, String frontMatter) {
    String path = kind + ".zh.md";
    return new Content()
        .file(path, frontMatter).mistakes().stream()
            .map(line -> line.replace(path + ":", ""))
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-11-31 | there is no 31 November 2025 | November 2025 has 30 days",
        "2025-02-29 | there is no 29 February 2025 | February 2025 has 28 days",
        "2025-11-00 | there is no 0 November 2025 | November 2025 has 30 days",
        "2025-13    | there is no month 13 | months are counted from 01 to 12",
        "2025-00-01 | there is no month 00 | months are counted from 01 to 12",
        "6 Nov 2025 | `6 Nov 2025` is not a date | write 2025-11-06, or 2025-11 or 2025 where no"
            + " more is known",
        "2025-1-6   | `2025-1-6` is not a date | write 2025-11-06, or 2025-11 or 2025 where no"
            + " more is known",
        "２０２５      | `２０２５` is not a date | write 2025-11-06, or 2025-11 or 2025 where no"
            + " more is known"
      })
  void dates(String typed, String message, String hint) {
    assertEquals(
        List.of("2:7: error: " + message + " [bad-date]; " + hint),
        mistakes("forum/2025/a", TITLE + "date: " + typed + "\n"));
  }

  @Test
  void listsNameNothingTwice() {
    assertEquals(
        List.of(
            "2:15: error: `topics` names `law` twice [duplicate-entry]; remove one of the two",
            "3:18: error: `spoken` names `zh` twice [duplicate-entry]; remove one of the two"),
        mistakes("forum/2025/a", TITLE + "topics: [law, law]\nspoken: [zh, en, zh]\n"));
  }

  @Test
  void years() {
    assertEquals(
        List.of("2:7: error: `2025-11` is not a year [bad-date]; write four digits, such as 2025"),
        mistakes("document/a", TITLE + "year: 2025-11\n"));
  }

  @Test
  void editionsEndAfterTheyStart() {
    assertEquals(
        List.of(
            "3:6: error: the end, 2025-11-05, is before the start, 2025-11-06 [end-before-start];"
                + " correct one of the two"),
        mistakes("edition/2025", TITLE + "start: 2025-11-06\nend: 2025-11-05\n"));
    assertEquals(List.of(), mistakes("edition/2025", TITLE + "start: 2025-11-06\nend: 2025-11\n"));
    assertEquals(
        List.of(
            "3:6: error: the end, 2025-10, is before the start, 2025-11 [end-before-start];"
                + " correct one of the two"),
        mistakes("edition/2025", TITLE + "start: 2025-11\nend: 2025-10\n"));
  }

  @Test
  void editionsHaveAStartAndAnEnd() {
    assertEquals(
        List.of(
            "1:1: error: an edition needs `end` [missing-field]; add `end: …`, its last day; a"
                + " year will do",
            "1:1: error: an edition needs `start` [missing-field]; add `start: …`, its first day;"
                + " a year will do"),
        mistakes("edition/2025", TITLE));
  }

  @Test
  void kindsAndUnits() {
    assertEquals(
        List.of("2:7: error: unknown kind `ceremoni` [unknown-kind]; did you mean ceremony?"),
        mistakes("forum/2025/a", TITLE + "kind: ceremoni\n"));
    assertEquals(
        List.of("2:7: error: unknown kind `book` [unknown-kind]; write one of report, initiative"),
        mistakes("document/a", TITLE + "kind: book\n"));
    assertEquals(
        List.of("3:7: error: unknown unit `pages` [unknown-kind]; did you mean page?"),
        mistakes("source/a", "publisher: {zh: 甲, en: A}\nlanguage: zh\nunit: pages\n"));
  }

  @Test
  void languageTags() {
    assertEquals(
        List.of(
            "2:10: error: `zh_CN` is not a BCP 47 language tag [bad-language-tag]; write zh-CN",
            "2:17: error: `中文` is not a BCP 47 language tag [bad-language-tag]; write a tag such"
                + " as zh-Hans or en"),
        mistakes("forum/2025/a", TITLE + "spoken: [zh_CN, 中文]\n"));
  }

  @Test
  void webAddresses() {
    assertEquals(
        List.of(
            "2:11: error: `ftp://a.example/` is not a web address [bad-url]; write the whole"
                + " address, beginning with https:// or http://",
            "2:31: error: `mailto:a@b.example` is not a web address [bad-url]; write the whole"
                + " address, beginning with https:// or http://",
            "4:11: error: `a.example` is not a web address [bad-url]; write the whole address,"
                + " beginning with https://, http:// or mailto:",
            "5:11: error: `javascript:x` is not a web address [bad-url]; write the whole address,"
                + " beginning with https://, http:// or mailto:"),
        mistakes(
            "page/a",
            TITLE
                + "same-as: ['ftp://a.example/', 'mailto:a@b.example']\n"
                + """
                links:
                  - {url: a.example, title: 甲}
                  - {url: "javascript:x", title: 甲}
                """));
  }

  @Test
  void pathsOfImages() {
    String hint =
        " is not the path of a file in assets [bad-path]; name it as it is found in assets, such"
            + " as photos/stage.jpg";
    for (String path : List.of("../a.jpg", "/a.jpg", "a//b.jpg", "a/./b.jpg", "c:a.jpg", "a\\b")) {
      assertEquals(
          List.of("2:15: error: `" + path + "`" + hint),
          mistakes("page/a", TITLE + "image: {file: '" + path + "', alt: {zh: 甲, en: A}}\n"));
    }
  }

  @Test
  void imagesHaveAnAlternativeText() {
    assertEquals(
        List.of(
            "2:8: error: an image needs `alt` [missing-field]; add `alt: …`, what it shows, for"
                + " those who do not see it"),
        mistakes("page/a", TITLE + "image: {file: a.jpg}\n"));
  }

  @Test
  void aliases() {
    String deep = "a/".repeat(50_000) + "?";
    for (String alias : List.of("/2024/", "a//b", "../a", "a?b", "https://a.example/", "旧", deep)) {
      assertEquals(
          List.of(
              "2:11: error: `"
                  + alias
                  + "` is neither an id nor an address of this site [bad-alias]; write an old id,"
                  + " or an old address without site and language: speakers/old-id/"),
          mistakes("page/a", TITLE + "aliases: ['" + alias + "']\n"));
    }
  }

  @Test
  void numbersAndFlags() {
    assertEquals(
        List.of(
            "2:8: error: `first` is not a plain number [bad-number]; write digits, with a point"
                + " before decimals: 1600 or 12.5",
            "3:8: error: `draft` must be true or false, not `yes` [wrong-type]; write true, or"
                + " remove the line"),
        mistakes("page/a", TITLE + "order: first\ndraft: yes\n"));
    assertEquals(
        List.of(
            "3:9: error: `34 paragraphs` is not a whole number from 1 [bad-number]; write digits,"
                + " such as 34, or a time such as 1:02:30"),
        mistakes("source/a", "publisher: {zh: 甲, en: A}\nlanguage: zh\nextent: 34 paragraphs\n"));
  }

  @Test
  void roles() {
    assertEquals(
        List.of(
            "3:5: error: a role needs `edition` [missing-field]; add `edition: …`, the edition at"
                + " which the speaker had it",
            "3:5: error: a role needs `id` [missing-field]; add `id: …`, unique in the file",
            "4:5: error: a role needs `source` [missing-field]; add `source: …`, where the source"
                + " says so"),
        mistakes(
            "speaker/a",
            """
            name: {zh: 甲, en: A}
            roles:
              - {title: {zh: 甲, en: A}, source: daily}
              - {id: a, edition: 2025, title: {zh: 甲, en: A}}
            """));
  }
}
