package org.summitarchive.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitarchive.Folders;
import org.summitarchive.diagnostic.Diagnostics;

class LintTest {

  @TempDir Path working;

  @BeforeEach
  void copyContent() {
    Folders.copy(Path.of("src/test/resources/sites/base/content"), working.resolve("content"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{zh: 高锐, en: Gurry} | {zh: 弗朗西斯·高锐, en: Francis Gurry}",
        "{zh: 弗朗西斯·高锐, en: Francis Gurry} | {zh: 佛朗西斯·加利, en: \"Gurry, Francis\"}",
        "卢卫 | {zh: 盧衛, en: Wei Lu}",
        "卢卫 | {zh: 某甲某乙某丙, en: Lu Wei}",
        "{zh: 某甲某乙某丙, en: José-María Núñez} | {zh: 某丁某戊某己, en: JOSE MARIA NUNEZ}",
        "王小云 | {zh: 某甲某乙某丙, en: Xiaoyun Wang}",
      })
  void oneNameWrittenInTwoWays(String one, String other) throws Exception {
    speaker("a", "name: " + one);
    speaker("b", "name: " + other);
    assertEquals(List.of("content/speakers/b.zh.md:2:1 likely-duplicate"), found());
    speaker("a", "name: " + one + "\ndifferent-from: [b]");
    assertEquals(List.of(), found());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{zh: 卢卫, en: Lu Wei} | {zh: 鲁炜, en: Lu Wei}",
        "{zh: 郎平, en: Lang Ping} | {zh: 李娜, en: Li Na}",
        "{zh: 某甲某乙某丙, en: Francis Gurry} | {zh: 某丁某戊某己, en: Francis Fukuyama}",
      })
  void twoNames(String one, String other) throws Exception {
    speaker("a", "name: " + one);
    speaker("b", "name: " + other);
    assertEquals(List.of(), found());
  }

  /** However many share a name. */
  @Test
  void aGroupIsOneFinding() throws Exception {
    for (int i = 0; i < 2000; i++) {
      speaker("ana-" + (1000 + i), "name: Ana Example");
    }
    speaker("example", "name: {zh: 某甲某乙某丙, en: Example}");
    assertEquals(
        List.of(
            "speakers `ana-1001`, `ana-1002`, `ana-1003` and 1996 more may be speaker `ana-1000`"
                + " in content/speakers/ana-1000.zh.md: all are called “Ana Example”; if they are"
                + " one, keep one file, with `aliases: [ana-1001, ana-1002, ana-1003, …]`; if not,"
                + " say `different-from: [ana-1000]` in the files of the others",
            "speaker `example` may be speaker `ana-1000` in content/speakers/ana-1000.zh.md:"
                + " both are called “example”; if they are one, keep one file, with"
                + " `aliases: [example]`; if not, say `different-from: [ana-1000]` here"),
        told());
  }

  @Test
  void whoWasJudgedMakesRoomForTheNext() throws Exception {
    speaker("a", "name: Ana Example");
    speaker("b", "name: Ana Example");
    speaker("c", "name: Ana Example\ndifferent-from: [a]");
    assertEquals(List.of("content/speakers/b.zh.md:2:1 likely-duplicate"), found());
    speaker("b", "name: Ana Example\ndifferent-from: [a]");
    assertEquals(List.of("content/speakers/c.zh.md:2:1 likely-duplicate"), found());
    speaker("b", "name: Ana Example\ndifferent-from: [a, c]");
    assertEquals(List.of(), found());
  }

  private List<String> told() {
    Diagnostics diagnostics = new Diagnostics();
    return Lint.of(working.resolve("content"), working, diagnostics)
        .orElseThrow()
        .findings()
        .stream()
        .map(told -> told.message() + "; " + told.hint())
        .toList();
  }

  @Test
  void organisationsByTheirShortNames() throws Exception {
    write("organisations/itu.zh.md", "name: {zh: 国际电联, en: Telecommunication Union}");
    write(
        "organisations/telecommunication-union.zh.md",
        "name: {zh: 国际电信联盟, en: The ITU}\nshort-name: {zh: 国际电联}");
    assertEquals(
        List.of("content/organisations/telecommunication-union.zh.md:2:1 likely-duplicate"),
        found());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{zh: 郎平, en: Lu Wei} | 2:1",
        "{zh: 郎平, en: Lang Ping} | ''",
        "{zh: 马云, en: Jack Ma} | ''",
        "{zh: 单霁翔, en: Shan Jixiang} | ''",
      })
  void namesThatDoNotSoundAlike(String name, String position) throws Exception {
    speaker("a", "name: " + name);
    List<String> expected =
        position.equals("''") || position.isEmpty()
            ? List.of()
            : List.of("content/speakers/a.zh.md:" + position + " likely-conflation");
    assertEquals(expected, found());
    speaker("a", "name: " + name + "\nsame-as: ['https://example.org/a']");
    assertEquals(List.of(), found());
  }

  @Test
  void rolesThatHaveNothingToDoWithEachOther() throws Exception {
    write("organisations/court.zh.md", "name: 法院");
    assertEquals(List.of("content/speakers/a.zh.md:11:19 likely-conflation"), roles("#1", "#2"));
    assertEquals(List.of(), roles("#1", "#1"));
    write("organisations/court.zh.md", "name: 法院\npart-of: procuratorate");
    assertEquals(List.of(), roles("#1", "#2"));
  }

  private List<String> roles(String first, String second) throws IOException {
    String roles =
        """
        name: 郎平
        roles:
          - id: one
            edition: "2025"
            title: 检察官
            organisation: procuratorate
            source: dailyFIRST
          - id: two
            edition: "2025"
            organisation: court
            title: 法官
            source: dailySECOND
        """;
    speaker("a", roles.replace("FIRST", first).replace("SECOND", second));
    return found();
  }

  private void speaker(String id, String frontMatter) throws IOException {
    write("speakers/" + id + ".zh.md", frontMatter);
  }

  private void write(String file, String frontMatter) throws IOException {
    Path path = working.resolve("content").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "---\n" + frontMatter.strip() + "\n---\n");
  }

  private List<String> found() {
    Diagnostics diagnostics = new Diagnostics();
    return Lint.of(working.resolve("content"), working, diagnostics)
        .orElseThrow(() -> new AssertionError(diagnostics.sorted().toString()))
        .findings()
        .stream()
        .map(told -> told.position() + " " + told.code())
        .toList();
  }
}
