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
  private Path working = Path.of("");

  @BeforeEach
  void copyContent() throws IOException {
    working = temp.toRealPath();
    Folders.copy(Path.of("src/test/resources/sites/base/content"), working.resolve("content"));
    Folders.copy(Path.of("src/test/resources/schedule"), working);
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

  private void edit(String file, String before, String after) throws IOException {
    Path path = working.resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(before), text);
    Files.writeString(path, text.replace(before, after));
  }

  private void run(String command) {
    Run run = Run.of(working, command.split(" "));
    assertEquals(ExitCode.DONE, run.code(), run.err());
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
    run("build --quiet --without search,data,feeds");
    run("check site-output");
  }

  @Test
  void textsMayBeLong() throws IOException {
    String words = "Words, and words. ".repeat(6_000);
    edit("summit.xml", "<title>Opening", "<title>" + words + "Opening");
    edit("summit.xml", "<abstract>", "<abstract>" + words);
    edit("summit.xml", ">Ana Example<", ">Ana " + "example".repeat(15_000) + "<");
    run("import frab summit.xml --edition 2026 --language en");
    run("build --quiet --without search,data,feeds");
  }

  @Test
  void theSameAgainChangesNothing() {
    run("import frab summit.xml --edition 2026 --language en");
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
    run("import frab summit.xml --edition 2026 --language en");
    edit(FORUMS + "opening-one-net-its-people.en.md", "room: Main hall", "room: The great hall");
    edit(FORUMS + "opening-one-net-its-people.en.md", "* words", "* fine words");
    edit(
        FORUMS + "night-of-the-nets.en.md",
        "speakers: [ana-example]\n",
        "speakers: [ana-example]\norder: 3 # late\n");
    assertPrints("import-later", "import frab summit-later.xml --edition 2026 --language en");
    assertImported("imported-later");
    run("build --quiet --without search,data,feeds");
  }

  @Test
  void lineEndsStayAsTheyWere() throws IOException {
    run("import frab summit.xml --edition 2026 --language en");
    Path night = working.resolve(FORUMS + "night-of-the-nets.en.md");
    Files.writeString(night, Files.readString(night).replace("\n", "\r\n"));
    run("import frab summit-later.xml --edition 2026 --language en");
    String updated = Files.readString(night);
    assertTrue(updated.contains("title: A long night of the nets\r\n"), updated);
    assertEquals(updated, updated.replaceAll("(?<!\r)\n", "\r\n"));
  }

  @Test
  void whatPeopleRemovedStaysAway() throws IOException {
    run("import frab summit.xml --edition 2026 --language en");
    Files.delete(working.resolve(FORUMS + "night-of-the-nets.en.md"));
    Files.delete(working.resolve("content/speakers/ana-example-2.en.md"));
    edit(FORUMS + "opening-one-net-its-people-2.en.md", "speakers: [ana-example-2]\n", "");
    assertPrints("import-removed", "import frab summit.xml --edition 2026 --language en");
    run("build --quiet --without search,data,feeds");
  }

  /** Whatever tells a session from the others: its guid, a system's number, or the edition's. */
  @ParameterizedTest
  @CsvSource({"summit.xml", "numbered.xml", "unnamed.xml"})
  void whatWasRenamedIsKnownAgain(String schedule) throws IOException {
    String numbered =
        Files.readString(working.resolve("summit.xml"))
            .replaceAll("(<(event|person)) guid=\\S+", "$1");
    Files.writeString(working.resolve("numbered.xml"), numbered);
    Files.writeString(
        working.resolve("unnamed.xml"),
        numbered.replaceAll(" system=\"[^\"]*\"|<base_url>.*?</base_url>|<url>.*?</url>", ""));
    run("import frab " + schedule + " --edition 2026 --language en");
    run("rename forum 2026/night-of-the-nets fest");
    run("rename speaker ana-example ana");
    run("rename edition 2026 2027");
    SortedMap<String, String> before = Folders.tree(working);
    run("import frab " + schedule + " --edition 2027 --language en");
    Folders.assertSame(before, Folders.tree(working));

    edit(schedule, "Night of the nets", "A long night");
    edit(schedule, "id=\"8\">Ana Example<", "id=\"10\">Lee Example<");
    run("import frab " + schedule + " --edition 2027 --language en");
    String forum = Files.readString(working.resolve("content/editions/2027/forums/fest.en.md"));
    assertTrue(forum.contains("title: A long night\n"), forum);
    assertTrue(forum.contains("speakers: [lee-example]\n"), forum);
    run("build --quiet --without search,data,feeds");
  }

  /** Its old address is an alias. */
  @Test
  void anIdThatWasGivenUpIsNotGivenAgain() throws IOException {
    run("import frab summit.xml --edition 2026 --language en");
    run("rename forum 2026/night-of-the-nets fest");
    edit("summit.xml", "000000000002\" id=\"2\"", "0000000000f2\" id=\"12\"");
    run("import frab summit.xml --edition 2026 --language en");
    assertTrue(Files.exists(working.resolve(FORUMS + "night-of-the-nets-2.en.md")));
    run("build --quiet --without search,data,feeds");
  }

  @Test
  void twoWhoAreOneBecomeOneByARename() throws IOException {
    run("import frab summit.xml --edition 2026 --language en");
    edit(FORUMS + "night-of-the-nets.en.md", "[ana-example]", "[ana-example-2]");
    edit(FORUMS + "opening-one-net-its-people.en.md", "ana-example]", "ana-example-2]");
    Files.delete(working.resolve("content/speakers/ana-example.en.md"));
    run("rename speaker ana-example-2 ana-example");
    SortedMap<String, String> before = withoutRecords();
    Run again =
        Run.of(working, "import", "frab", "summit.xml", "--edition", "2026", "--language", "en");
    assertTrue(again.out().contains("0 new files, 0 updated"), again.out());
    Folders.assertSame(before, withoutRecords());
  }

  @Test
  void thePersonIsTheSameAtAnotherEdition() {
    run("import frab summit.xml --edition 2026 --language en");
    assertPrints("import-pretalx", "import pretalx summit.json --edition 2027 --language en");
    assertImported("imported-pretalx");
    run("build --quiet --without search,data,feeds");
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
    run("import frab summit.xml --edition 2026 --language en");
    assertPrints("export", "export frab 2026 --language en");
    run("export frab 2026 --language en --output out.xml");
    SortedMap<String, String> before = withoutRecords();
    run("import frab out.xml --edition 2026 --language en");
    Folders.assertSame(before, withoutRecords());

    Folders.copy(Path.of("src/test/resources/sites/base/content"), working.resolve("fresh"));
    run("import frab out.xml --edition 2026 --language en --content fresh");
    edit("content/editions/2026/edition.en.md", "place: Old Theatre, Wuzhen\n", "");
    for (Map.Entry<String, String> file : withoutRecords().entrySet()) {
      assertEquals(
          file.getValue(),
          Folders.tree(working.resolve("fresh")).get(file.getKey()),
          file.getKey());
    }
    run("export frab 2026 --language en --content fresh --output again.xml");
    assertEquals(
        Files.readString(working.resolve("out.xml")),
        Files.readString(working.resolve("again.xml")));
  }

  @Test
  void anExportOfWhatPeopleWroteIsKnownAgain() throws IOException {
    Folders.delete(working.resolve("content"));
    Folders.copy(Path.of("src/test/resources/sites/programme/content"), working.resolve("content"));
    assertPrints("export-own", "export frab 2025 --language en");
    run("export frab 2025 --output out.xml");
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
