package org.summitarchive.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitarchive.Folders;
import org.summitarchive.build.BuildRequest;
import org.summitarchive.build.SiteBuilder;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.Severity;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.page.Feature;

class RenameTest {

  @TempDir Path working;

  @BeforeEach
  void copyContent() {
    Folders.copy(
        Path.of("src/test/resources/sites/everything/content"), working.resolve("content"));
  }

  /** What was found at an address is found there still, and says the same but for addresses. */
  @ParameterizedTest
  @CsvSource({
    "edition, 2025, wuzhen, 2025, wuzhen",
    "section, 2025/governance, 2025/law, 2025/sections/governance, 2025/sections/law",
    "forum, 2025/internet-law, 2025/law, 2025/forums/internet-law, 2025/forums/law",
    "speaker, zhu-yapin, zhu, speakers/zhu-yapin, speakers/zhu",
    "speaker, gurry, francis-gurry, speakers/gurry, speakers/francis-gurry",
    "organisation, procuratorate, court, organisations/procuratorate, organisations/court",
    "document, report, blue-book, documents/report, documents/blue-book",
    "source, daily, people, sources/daily, sources/people",
    "topic, law, justice, topics/law, topics/justice",
    "page, about, this-archive, about, this-archive",
  })
  void noAddressIsLost(String word, String from, String to, String oldPath, String newPath)
      throws Exception {
    Kind kind = Kind.ofWord(word).orElseThrow();
    SortedMap<String, String> before = build("before");
    rename(new ItemId(kind, from), new ItemId(kind, to));
    SortedMap<String, String> after = build("after");
    for (String page : before.keySet()) {
      String now = page.replaceFirst("^(..)/" + oldPath + "/", "$1/" + newPath + "/");
      if (page.endsWith(".html")) {
        assertTrue(after.containsKey(page), page);
        assertTrue(after.containsKey(now), now);
      }
    }
    String old = before.getOrDefault("en/" + oldPath + "/index.html", "");
    String moved = after.getOrDefault("en/" + newPath + "/index.html", "");
    String redirect = after.getOrDefault("en/" + oldPath + "/index.html", "");
    assertEquals(statements(old), statements(moved));
    assertTrue(redirect.contains("http-equiv=\"refresh\""), oldPath);
  }

  private static List<String> statements(String page) {
    return page.lines()
        .filter(line -> line.contains("id=\"statement-") || line.contains("id=\"correction:"))
        .toList();
  }

  @Test
  void andBackAgain() throws Exception {
    SortedMap<String, String> content = Folders.tree(working.resolve("content"));
    ItemId law = new ItemId(Kind.TOPIC, "law");
    ItemId justice = new ItemId(Kind.TOPIC, "justice");
    rename(law, justice);
    assertEquals("justice: {aliases: [law], zh: 法治, en: Law}\n", text("content/topics.yaml"));
    rename(justice, law);
    assertEquals("law: {aliases: [justice], zh: 法治, en: Law}\n", text("content/topics.yaml"));
    Files.writeString(working.resolve("content/topics.yaml"), "law: {zh: 法治, en: Law}\n");
    assertEquals(content, Folders.tree(working.resolve("content")));
  }

  @Test
  void onlyTheLettersOfTheIdChange() throws Exception {
    String file = "content/editions/2025/forums/bytes.zh.md";
    String before =
        """
        ---
        title:   字节 # why not
        speakers: [ 'gurry' ,zhu-yapin]
        statements:
        - {text: 甲, "speaker": "zhu-yapin", source: daily#1}
        -   speaker: zhu-yapin # 𠮷
            text: 乙
            id: second
            source: daily#2
        ---
        𠮷[朱](speaker:zhu-yapin)[a]、<speaker:zhu-yapin>

        speaker:zhu-yapin zhu-yapin

        [a]: speaker:zhu-yapin
        """;
    String after =
        """
        ---
        title:   字节 # why not
        speakers: [ 'gurry' ,zhu]
        statements:
        - {id: zhu-yapin, text: 甲, "speaker": "zhu", source: daily#1}
        -   speaker: zhu # 𠮷
            text: 乙
            id: second
            source: daily#2
        ---
        𠮷[朱](speaker:zhu)[a]、<speaker:zhu>

        speaker:zhu-yapin zhu-yapin

        [a]: speaker:zhu
        """;
    Files.writeString(working.resolve(file), asOnWindows(before));
    rename(new ItemId(Kind.SPEAKER, "zhu-yapin"), new ItemId(Kind.SPEAKER, "zhu"));
    assertEquals(asOnWindows(after), text(file));
  }

  private static String asOnWindows(String text) {
    return "\uFEFF" + text.replace("\n", "\r\n");
  }

  @Test
  void aTopicInOneLanguageBecomesAMap() throws Exception {
    Files.writeString(
        working.resolve("content/topics.yaml"), "law: '法治, 与治理' # why not\nai: 人工智能\n");
    rename(new ItemId(Kind.TOPIC, "law"), new ItemId(Kind.TOPIC, "justice"));
    assertEquals(
        "justice:\n  zh: '法治, 与治理' # why not\n  aliases: [law]\nai: 人工智能\n",
        text("content/topics.yaml"));
  }

  @Test
  void anEditionTakesTheAliasesOfItsForumsAlong() throws Exception {
    String forum = "content/editions/2025/forums/internet-law.zh.md";
    Files.writeString(
        working.resolve(forum), text(forum).replaceFirst("title", "aliases: [law]\ntitle"));
    rename(new ItemId(Kind.EDITION, "2025"), new ItemId(Kind.EDITION, "wuzhen"));
    assertFalse(Files.exists(working.resolve("content/editions/2025")));
    assertTrue(
        text(forum.replace("/2025/", "/wuzhen/"))
            .contains("aliases: [2025/forums/internet-law/, 2025/forums/law/, law]\n"));
  }

  @Test
  void contentWithErrorsIsLeftAlone() throws Exception {
    Files.writeString(working.resolve("content/topics.yaml"), "lwa: 法治\n");
    Diagnostics diagnostics = new Diagnostics();
    assertTrue(Rename.in(working.resolve("content"), working, diagnostics).isEmpty());
    assertTrue(diagnostics.hasErrors());
  }

  /** What cannot be an address is found before anything is written. */
  @Test
  void aNewIdThatIsTakenByAnAliasIsRefused() throws Exception {
    SortedMap<String, String> content = Folders.tree(working.resolve("content"));
    Diagnostics diagnostics = new Diagnostics();
    Optional<RenamePlan> plan =
        Rename.in(working.resolve("content"), working, diagnostics)
            .orElseThrow()
            .plan(
                new ItemId(Kind.SPEAKER, "zhu-yapin"),
                new ItemId(Kind.SPEAKER, "francis"),
                diagnostics);
    assertTrue(plan.isEmpty());
    assertEquals(
        List.of("alias-shadows-page"),
        diagnostics.sorted().stream()
            .filter(told -> told.severity() == Severity.ERROR)
            .map(told -> told.code())
            .toList());
    assertEquals(content, Folders.tree(working.resolve("content")));
  }

  /** A disk that fails on the way leaves the content as it was. */
  @Test
  void aFailureUndoesWhatWasDone() throws Exception {
    Rename rename = Rename.in(working.resolve("content"), working, new Diagnostics()).orElseThrow();
    RenamePlan plan =
        rename
            .plan(
                new ItemId(Kind.SPEAKER, "zhu-yapin"),
                new ItemId(Kind.SPEAKER, "zhu"),
                new Diagnostics())
            .orElseThrow();
    Files.writeString(working.resolve("content/speakers/zhu.zh.md"), "somebody else's");
    SortedMap<String, String> content = Folders.tree(working.resolve("content"));
    assertThrows(IOException.class, () -> rename.carryOut(plan));
    assertEquals(content, Folders.tree(working.resolve("content")));
  }

  private void rename(ItemId from, ItemId to) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Rename rename = Rename.in(working.resolve("content"), working, diagnostics).orElseThrow();
    rename.carryOut(
        rename
            .plan(from, to, diagnostics)
            .orElseThrow(() -> new AssertionError(diagnostics.sorted().toString())));
  }

  private String text(String file) throws IOException {
    return Files.readString(working.resolve(file));
  }

  private SortedMap<String, String> build(String output) throws Exception {
    Path site = working.resolve(output);
    BuildRequest.Folders folders =
        new BuildRequest.Folders(working, working.resolve("content"), site, Optional.empty());
    BuildRequest.Options options =
        new BuildRequest.Options(
            Optional.empty(), false, EnumSet.noneOf(Feature.class), Optional.empty());
    BuildRequest.Reuse reuse = new BuildRequest.Reuse(working.resolve(".summit-archive"), true);
    assertTrue(
        new SiteBuilder(new BuildRequest(folders, options, reuse), new Diagnostics())
            .build()
            .isPresent());
    return Folders.tree(site);
  }
}
