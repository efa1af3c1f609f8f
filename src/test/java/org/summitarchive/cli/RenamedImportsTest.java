package org.summitarchive.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitarchive.Folders;

/** Importing again what was renamed since. */
class RenamedImportsTest {

  private static final String FORUMS = "content/editions/2026/forums/";

  @TempDir Path temp;
  private ScheduleFolder folder = new ScheduleFolder(Path.of(""));
  private Path working = Path.of("");

  @BeforeEach
  void copyContent() throws IOException {
    folder = ScheduleFolder.in(temp);
    working = folder.working();
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
    folder.run("import frab " + schedule + " --edition 2026 --language en");
    folder.run("rename forum 2026/night-of-the-nets fest");
    folder.run("rename speaker ana-example ana");
    folder.run("rename edition 2026 2027");
    SortedMap<String, String> before = Folders.tree(working);
    folder.run("import frab " + schedule + " --edition 2027 --language en");
    Folders.assertSame(before, Folders.tree(working));

    folder.edit(schedule, "Night of the nets", "A long night");
    folder.edit(schedule, "id=\"8\">Ana Example<", "id=\"10\">Lee Example<");
    folder.run("import frab " + schedule + " --edition 2027 --language en");
    String forum = Files.readString(working.resolve("content/editions/2027/forums/fest.en.md"));
    assertTrue(forum.contains("title: A long night\n"), forum);
    assertTrue(forum.contains("speakers: [lee-example]\n"), forum);
    folder.run("build --quiet --without search,data,feeds");
  }

  /** Its old address is an alias. */
  @Test
  void anIdThatWasGivenUpIsNotGivenAgain() throws IOException {
    folder.run("import frab summit.xml --edition 2026 --language en");
    folder.run("rename forum 2026/night-of-the-nets fest");
    folder.edit("summit.xml", "000000000002\" id=\"2\"", "0000000000f2\" id=\"12\"");
    folder.run("import frab summit.xml --edition 2026 --language en");
    assertTrue(Files.exists(working.resolve(FORUMS + "night-of-the-nets-2.en.md")));
    folder.run("build --quiet --without search,data,feeds");
  }

  @Test
  void twoWhoAreOneBecomeOneByARename() throws IOException {
    folder.run("import frab summit.xml --edition 2026 --language en");
    folder.edit(FORUMS + "night-of-the-nets.en.md", "[ana-example]", "[ana-example-2]");
    folder.edit(FORUMS + "opening-one-net-its-people.en.md", "ana-example]", "ana-example-2]");
    Files.delete(working.resolve("content/speakers/ana-example.en.md"));
    folder.run("rename speaker ana-example-2 ana-example");
    SortedMap<String, String> before = speakers();
    Run again =
        Run.of(working, "import", "frab", "summit.xml", "--edition", "2026", "--language", "en");
    assertTrue(again.out().contains("0 new files, 0 updated"), again.out());
    Folders.assertSame(before, speakers());
  }

  private SortedMap<String, String> speakers() {
    return Folders.tree(working.resolve("content/speakers"));
  }
}
