package org.summitarchive.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitarchive.Folders;
import org.summitarchive.Golden;

/** Importing and exporting schedules: what is printed, and what content files come of it. */
class SchedulesTest {

  private static final Path EXPECTED = Path.of("src/test/resources/cli");
  private static final String FORUMS = "content/editions/2026/forums/";

  @TempDir Path temp;
  private ScheduleFolder folder = new ScheduleFolder(Path.of(""));
  private Path working = Path.of("");

  @BeforeEach
  void copyContent() throws IOException {
    folder = ScheduleFolder.in(temp);
    working = folder.working();
  }

  private Run assertPrints(String name, String command) {
    Run run = Run.of(working, command.split(" "));
    Golden.assertHolds(
        EXPECTED.resolve(name + ".txt"),
        "$ "
            + command
            + "\n"
            + run.out()
            + (run.err().isEmpty() ? "" : "standard error:\n" + run.err())
            + "exit code "
            + run.code().number()
            + "\n");
    return run;
  }

  private SortedMap<String, String> imported() {
    SortedMap<String, String> files = new TreeMap<>();
    Folders.tree(working.resolve("content"))
        .forEach(
            (path, text) -> {
              if (path.matches("editions/202[67]/.*|imported.json|speakers/(lu-wei|ana).*")) {
                files.put(path, new String(text.getBytes(ISO_8859_1), UTF_8));
              }
            });
    return files;
  }

  private void assertImported(String name) {
    StringBuilder all = new StringBuilder();
    imported().forEach((path, text) -> all.append("=== ").append(path).append('\n').append(text));
    Golden.assertHolds(EXPECTED.resolve(name + ".txt"), all.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "help-import, import --help",
    "help-export, export --help",
    "import-missing-file, import frab nowhere.xml --edition 2026",
    "import-without-edition, import frab summit.xml",
    "import-bad-edition, import frab summit.xml --edition Forums",
    "import-reserved-edition, import frab summit.xml --edition forums",
    "import-unknown-language, import frab summit.xml --edition 2026 --language fr",
    "import-unknown-format, import ical summit.xml --edition 2026",
    "import-broken-xml, import frab broken.xml --edition 2026",
    "import-broken-json, import pretalx broken.json --edition 2026",
    "import-other-xml, import frab other.xml --edition 2026",
    "import-other-json, import pretalx other.json --edition 2026",
    "import-doctype, import frab doctype.xml --edition 2026",
    "import-undated, import pretalx undated.json --edition 2026",
    "import-identities, import pretalx identities.json --edition 2026",
    "import-dry, import frab summit.xml --edition 2026 --language en --dry-run --quiet",
    "export-unknown-edition, export frab 1999",
    "export-no-time-zone, export frab 2025"
  })
  void writesNothing(String name, String command) {
    SortedMap<String, String> before = Folders.tree(working);
    assertPrints(name, command);
    Folders.assertSame(before, Folders.tree(working));
  }

  @Test
  void anImportMakesAnEditionThatBuilds() {
    assertPrints("import", "import frab summit.xml --edition 2026 --language en");
    assertImported("imported");
    folder.run("build --quiet --without search,data,feeds");
    folder.run("check site-output");
  }

  @Test
  void textsMayBeLong() throws IOException {
    String words = "Words, and words. ".repeat(6_000);
    folder.edit("summit.xml", "<title>Opening", "<title>" + words + "Opening");
    folder.edit("summit.xml", "<abstract>", "<abstract>" + words);
    folder.edit("summit.xml", ">Ana Example<", ">Ana " + "example".repeat(15_000) + "<");
    folder.run("import frab summit.xml --edition 2026 --language en");
    folder.run("build --quiet --without search,data,feeds");
  }

  /** As themselves, as numbers, and as numbers in HTML that is text of a schedule. */
  @Test
  void whatNobodySeesIsLeftOutAndTold() throws IOException {
    folder.edit("summit.xml", "<title>Opening", "<title>Ope&#x202e;ning");
    folder.edit("summit.xml", "Lu Wei<", "Lu&#x2066; Wei<");
    folder.edit("summit.xml", "/talk/1<", "/talk/1\u202e<");
    folder.edit("summit.xml", "&gt;The ", "&gt;The &amp;#x202e; &amp;#8238 ");
    folder.edit("summit.xml", "and why.", "and why &amp;#x2069; **too**.");
    folder.edit("summit.json", "Law on the net", "Law \\u202eon \\ud800the net");
    folder.edit("summit.json", "\"Main hall\": [", "\"Main \\u202ehall\": [");
    folder.edit("summit.json", "\"room\": \"Main hall\", ", "");
    folder.edit("summit.json", "Reads *law*.", "Reads *law*.&#0;");
    folder.edit("summit.json", "**More** of it.", "<p>More &#x202E; &amp;#x202e;</p>");
    assertPrints("import-unseen-frab", "import frab summit.xml --edition 2026 --language en");
    assertPrints(
        "import-unseen-pretalx", "import pretalx summit.json --edition 2027 --language en");
    assertImported("imported-unseen");
    folder.run("build --quiet --without search,data,feeds");
  }

  @Test
  void theSameAgainChangesNothing() {
    folder.run("import frab summit.xml --edition 2026 --language en");
    SortedMap<String, String> before = Folders.tree(working);
    Run again =
        Run.of(working, "import", "frab", "summit.xml", "--edition", "2026", "--language", "en");
    assertTrue(
        again.out().startsWith("3 sessions, 3 speakers: 0 new files, 0 updated, 7 as before"),
        again.out());
    Folders.assertSame(before, Folders.tree(working));
  }

  @Test
  void aLaterScheduleUpdatesWhatNobodyEdited() throws IOException {
    folder.run("import frab summit.xml --edition 2026 --language en");
    folder.edit(
        FORUMS + "opening-one-net-its-people.en.md", "room: Main hall", "room: The great hall");
    folder.edit(FORUMS + "opening-one-net-its-people.en.md", "* words", "* fine words");
    folder.edit(
        FORUMS + "night-of-the-nets.en.md",
        "speakers: [ana-example]\n",
        "speakers: [ana-example]\norder: 3 # late\n");
    assertPrints("import-later", "import frab summit-later.xml --edition 2026 --language en");
    assertImported("imported-later");
    folder.run("build --quiet --without search,data,feeds");
  }

  @Test
  void lineEndsStayAsTheyWere() throws IOException {
    folder.run("import frab summit.xml --edition 2026 --language en");
    Path night = working.resolve(FORUMS + "night-of-the-nets.en.md");
    Files.writeString(night, Files.readString(night).replace("\n", "\r\n"));
    folder.run("import frab summit-later.xml --edition 2026 --language en");
    String updated = Files.readString(night);
    assertTrue(updated.contains("title: A long night of the nets\r\n"), updated);
    assertEquals(updated, updated.replaceAll("(?<!\r)\n", "\r\n"));
  }

  @Test
  void whatPeopleRemovedStaysAway() throws IOException {
    folder.run("import frab summit.xml --edition 2026 --language en");
    Files.delete(working.resolve(FORUMS + "night-of-the-nets.en.md"));
    Files.delete(working.resolve("content/speakers/ana-example-2.en.md"));
    folder.edit(FORUMS + "opening-one-net-its-people-2.en.md", "speakers: [ana-example-2]\n", "");
    assertPrints("import-removed", "import frab summit.xml --edition 2026 --language en");
    folder.run("build --quiet --without search,data,feeds");
  }

  @Test
  void thePersonIsTheSameAtAnotherEdition() {
    folder.run("import frab summit.xml --edition 2026 --language en");
    assertPrints("import-pretalx", "import pretalx summit.json --edition 2027 --language en");
    assertImported("imported-pretalx");
    folder.run("build --quiet --without search,data,feeds");
  }

  @Test
  void anEditionOfOtherPeopleIsNotTouched() throws IOException {
    Path edition = working.resolve("content/editions/2025/edition.zh.md");
    String before = Files.readString(edition);
    assertPrints("import-into", "import frab summit.xml --edition 2025 --quiet");
    assertEquals(before, Files.readString(edition));
    assertPrints(
        "import-other-language", "import frab summit.xml --edition 2026 --language en --quiet");
    assertPrints("import-in-two-languages", "import frab summit.xml --edition 2026");
  }

  @Test
  void anExportIsReadBackAsWhatItWas() throws IOException {
    folder.run("import frab summit.xml --edition 2026 --language en");
    assertPrints("export", "export frab 2026 --language en");
    folder.run("export frab 2026 --language en --output out.xml");
    SortedMap<String, String> before = withoutRecords();
    folder.run("import frab out.xml --edition 2026 --language en");
    Folders.assertSame(before, withoutRecords());

    Folders.copy(Path.of("src/test/resources/sites/base/content"), working.resolve("fresh"));
    folder.run("import frab out.xml --edition 2026 --language en --content fresh");
    folder.edit("content/editions/2026/edition.en.md", "place: Old Theatre, Wuzhen\n", "");
    for (Map.Entry<String, String> file : withoutRecords().entrySet()) {
      assertEquals(
          file.getValue(),
          Folders.tree(working.resolve("fresh")).get(file.getKey()),
          file.getKey());
    }
    folder.run("export frab 2026 --language en --content fresh --output again.xml");
    assertEquals(
        Files.readString(working.resolve("out.xml")),
        Files.readString(working.resolve("again.xml")));
  }

  @Test
  void anExportOfWhatPeopleWroteIsKnownAgain() throws IOException {
    Folders.delete(working.resolve("content"));
    Folders.copy(Path.of("src/test/resources/sites/programme/content"), working.resolve("content"));
    assertPrints("export-own", "export frab 2025 --language en");
    folder.run("export frab 2025 --output out.xml");
    SortedMap<String, String> before = withoutRecords();
    assertPrints("import-own", "import frab out.xml --edition 2025");
    Folders.assertSame(before, withoutRecords());
  }

  private SortedMap<String, String> withoutRecords() {
    SortedMap<String, String> files = new TreeMap<>(Folders.tree(working.resolve("content")));
    files.remove("imported.json");
    return files;
  }
}
