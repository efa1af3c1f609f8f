package org.summitarchive.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitarchive.model.Statement;
import org.summitarchive.model.Venue;
import org.summitarchive.model.Voice;

class StatementsTest {

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
  void statements() {
    List<Statement> statements =
        forum(
                """
                statements:
                  - speaker: lu-wei
                    text: {zh: 甲, en: A}
                    source: daily#23-25
                    roles: [chair]
                  - id: audience
                    unnamed: {zh: 观众, en: Audience}
                    text: {zh: 乙, en: B}
                    source: daily#7
                    venue: implied
                """)
            .item()
            .claims()
            .statements();
    Statement first = statements.get(0);
    assertEquals("lu-wei", first.id());
    assertEquals("speaker:lu-wei", "" + ((Voice.Named) first.voice()).speaker().target());
    assertEquals("source:daily", "" + first.citation().source().target());
    assertEquals("23-25", "" + first.citation().locator());
    assertEquals(Venue.STATED, first.venue());
    assertEquals("chair", first.roles().get(0).id());
    assertEquals("forum/2025/law.zh.md:3:5", first.position().toString());
    Statement second = statements.get(1);
    assertEquals("audience", second.id());
    assertEquals(
        "Audience", ((Voice.Unnamed) second.voice()).description().values().get(Content.EN));
    assertEquals(Venue.IMPLIED, second.venue());
  }

  @Test
  void translatedStatements() {
    List<Statement> statements =
        new Content()
            .file(
                "forum/2025/law.zh.md",
                """
                title: 论坛
                statements:
                  - {speaker: lu-wei, text: 甲, source: daily#1}
                  - {id: audience, unnamed: 观众, text: 乙, source: daily#2}
                """)
            .file(
                "forum/2025/law.en.md",
                """
                title: Forum
                statements:
                  lu-wei: A
                  audience: {text: B, unnamed: Audience}
                """)
            .item()
            .claims()
            .statements();
    assertEquals("A", statements.get(0).text().values().get(Content.EN));
    assertEquals("B", statements.get(1).text().values().get(Content.EN));
    assertEquals(
        "Audience",
        ((Voice.Unnamed) statements.get(1).voice()).description().values().get(Content.EN));
  }

  @Test
  void mistakesInTranslatedThings() {
    Content content =
        new Content()
            .file(
                "forum/2025/law.zh.md",
                """
                title: 论坛
                statements:
                  - {id: lu-wei, speaker: lu-wei, text: 甲, source: daily#1}
                figures:
                  - {id: days, value: 7, label: 天, source: daily}
                """)
            .file(
                "forum/2025/law.en.md",
                """
                title: Forum
                statements:
                  lu-wie: A
                  lu-wei: {text: B, source: daily#2, txet: C}
                figures:
                  - days
                """);
    assertEquals(
        List.of(
            "forum/2025/law.en.md:3:3: error: `statements` has no `lu-wie` in"
                + " forum/2025/law.zh.md [unknown-id]; did you mean lu-wei?",
            "forum/2025/law.en.md:4:21: error: `source` is the same in every language:"
                + " forum/2025/law.zh.md:3 [not-translatable]; remove it here",
            "forum/2025/law.en.md:4:38: error: unknown key `txet` [unknown-key]; did you mean"
                + " text?",
            "forum/2025/law.en.md:6:3: error: `figures` must be a map, not a list [wrong-type];"
                + " write `key: value` on lines below it, indented"),
        content.mistakes());
  }

  @Test
  void translationsDescribeNobodyWhoHasAName() {
    assertEquals(
        List.of(
            "forum/2025/law.en.md:2:32: error: the statement has a speaker, whom `unnamed` cannot"
                + " describe [speaker-or-unnamed]; remove it"),
        new Content()
            .file(
                "forum/2025/law.zh.md",
                "title: 论坛\nstatements: [{speaker: lu-wei, text: 甲, source: daily#1}]\n")
            .file(
                "forum/2025/law.en.md",
                "title: Forum\nstatements: {lu-wei: {text: A, unnamed: B}}\n")
            .mistakes());
  }

  @Test
  void translationsOfWhatIsNotThere() {
    Content content =
        new Content()
            .file("forum/2025/law.zh.md", "title: 论坛\n")
            .file(
                "forum/2025/law.en.md", "title: Forum\nstatements: {lu-wei: A}\nimage: {alt: B}\n");
    assertEquals(
        List.of(
            "forum/2025/law.en.md:2:14: error: `statements` has no `lu-wei` in"
                + " forum/2025/law.zh.md [unknown-id]; remove it",
            "forum/2025/law.en.md:3:1: error: there is no `image` in forum/2025/law.zh.md"
                + " [unknown-id]; add it there, or remove it here"),
        content.mistakes());
  }

  @Test
  void statementIds() {
    assertEquals(
        List.of(
            "3:5: error: the id `lu-wei` would not be this statement's alone [missing-id]; add an"
                + " id of its own, such as `id: lu-wei-2`",
            "4:5: error: the id `lu-wei` would not be this statement's alone [missing-id]; add an"
                + " id of its own, such as `id: lu-wei-2`",
            "5:5: error: a statement by somebody unnamed needs `id` [missing-id]; add an id, such"
                + " as `id: audience`",
            "7:10: error: the id `same` is taken by line 6 [duplicate-id]; choose another id",
            "8:10: error: `Mr X` is not a good id [bad-id]; use small letters and digits, parted by"
                + " single hyphens"),
        mistakes(
            """
            statements:
              - {speaker: lu-wei, text: {zh: 甲, en: A}, source: daily#1}
              - {speaker: lu-wei, text: {zh: 甲, en: A}, source: daily#1}
              - {unnamed: {zh: 甲, en: A}, text: {zh: 甲, en: A}, source: daily#1}
              - {id: same, speaker: a, text: {zh: 甲, en: A}, source: daily#1}
              - {id: same, speaker: b, text: {zh: 甲, en: A}, source: daily#1}
              - {id: Mr X, speaker: c, text: {zh: 甲, en: A}, source: daily#1}
            """));
  }

  @Test
  void aStatementKeepsItsDefaultIdWhereTheOtherHasItsOwn() {
    Content content =
        forum(
            """
            statements:
              - {speaker: lu-wei, text: {zh: 甲, en: A}, source: daily#1}
              - {id: more, speaker: lu-wei, text: {zh: 甲, en: A}, source: daily#2}
            """);
    assertEquals(
        List.of("lu-wei", "more"),
        content.item().claims().statements().stream().map(Statement::id).toList());
    assertEquals(List.of(), content.mistakes());
  }

  @Test
  void statementsHaveOneVoice() {
    String hint =
        " [speaker-or-unnamed]; name the speaker by id, or say in `unnamed` how the source"
            + " describes who spoke";
    assertEquals(
        List.of(
            "3:5: error: a statement needs either `speaker` or `unnamed`, and this has neither"
                + hint,
            "4:5: error: a statement needs either `speaker` or `unnamed`, not both" + hint),
        mistakes(
            """
            statements:
              - {id: a, text: {zh: 甲, en: A}, source: daily#1}
              - {speaker: b, unnamed: {zh: 甲, en: A}, text: {zh: 甲, en: A}, source: daily#1}
            """));
  }

  @Test
  void locators() {
    String place = "write #23 or #23-25, counted from 1, or a time such as #1:02:30";
    assertEquals(
        List.of(
            "3:48: error: `daily` does not say where in the source [missing-locator]; add the"
                + " place, such as daily#23",
            "4:48: error: `#0` is not a place in a source [bad-locator]; " + place,
            "5:48: error: `#5-3` runs backwards [bad-locator]; write #3-5",
            "6:48: error: `#p7` is not a place in a source [bad-locator]; " + place,
            "7:48: error: `#` is not a place in a source [bad-locator]; " + place,
            "8:48: error: `#1-2-3` is not a place in a source [bad-locator]; " + place),
        mistakes(
            """
            statements:
              - {speaker: a, text: {zh: 甲, en: A}, source: daily}
              - {speaker: b, text: {zh: 甲, en: A}, source: daily#0}
              - {speaker: c, text: {zh: 甲, en: A}, source: daily#5-3}
              - {speaker: d, text: {zh: 甲, en: A}, source: daily#p7}
              - {speaker: e, text: {zh: 甲, en: A}, source: daily#}
              - {speaker: f, text: {zh: 甲, en: A}, source: daily#1-2-3}
            """));
  }

  @Test
  void timesAreSeconds() {
    List<Statement> statements =
        forum(
                """
                statements:
                  - {speaker: a, text: {zh: 甲, en: A}, source: 'film#1:02:30-1:03:00'}
                  - {speaker: b, text: {zh: 甲, en: A}, source: 'film#75:05'}
                """)
            .item()
            .claims()
            .statements();
    assertEquals("3750-3780", "" + statements.get(0).citation().locator());
    assertEquals("4505", "" + statements.get(1).citation().locator());
  }

  @Test
  void venueIsAForums() {
    Content content =
        new Content()
            .file(
                "section/2025/law.zh.md",
                FORUM
                    + """
                statements:
                  - {speaker: a, text: {zh: 甲, en: A}, source: daily#1, venue: implied}
                  - {speaker: b, text: {zh: 甲, en: A}, source: daily#1}
                """);
    assertEquals(Venue.NOT_STATED, content.item().claims().statements().get(1).venue());
    assertEquals(
        List.of(
            "section/2025/law.zh.md:3:57: error: `venue` says where in a forum's file; here the"
                + " venue is not stated [venue-outside-forum]; remove it, or move the statement to"
                + " the forum's file"),
        content.mistakes());
  }

  @Test
  void whatCannotBeBoundStillNamesOthers() {
    BoundItems bound =
        forum(
                """
                statements:
                  - {speaker: lu-wie, text: {zh: 甲, en: A}, source: daily}
                """)
            .bind();
    assertEquals(List.of(), bound.items().get(0).claims().statements());
    assertEquals(
        List.of("speaker:lu-wie", "source:daily"),
        bound.loose().stream().map(reference -> reference.target().toString()).toList());
  }
}
