package org.summitarchive.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of names, word for word, and what is read in spite of them. */
class NameMistakesTest {

  @TempDir Path working;
  private TinyContent content;

  @BeforeEach
  void makeContent() throws IOException {
    content = new TinyContent(working);
  }

  @Test
  void badIdsComeWithAGoodOneAndAreReadUnderIt() throws IOException {
    content.files("speakers/Lu_Wei.zh.md", "speakers/朱雅频.zh.md", "speakers/a--b.c.en.md");
    content.files(
        "speakers/！.zh.md", "editions/第12届/edition.zh.md", "editions/第12届/forums/x.zh.md");
    assertEquals(
        "edition:di12jie.zh forum:di12jie/x.zh speaker:lu-wei.zh speaker:a-b-c.en speaker:zhu-ya-pin.zh",
        content.read());
    assertEquals(
        """
        content/editions/第12届:1:1: `第12届` is not a good id [bad-id]
          rename it to `di12jie`
        content/speakers/Lu_Wei.zh.md:1:1: `Lu_Wei` is not a good id [bad-id]
          rename it to `lu-wei.zh.md`
        content/speakers/a--b.c.en.md:1:1: `a--b.c` is not a good id [bad-id]
          rename it to `a-b-c.en.md`
        content/speakers/朱雅频.zh.md:1:1: `朱雅频` is not a good id [bad-id]
          rename it to `zhu-ya-pin.zh.md`
        content/speakers/！.zh.md:1:1: `！` is not a good id [bad-id]
          name it with a to z, 0 to 9 and hyphens, such as `lu-wei.zh.md`""",
        content.told());
  }

  @Test
  void filesWithIdsThatAreAlikeBelongTogether() throws IOException {
    content.files("speakers/Lu-Wei.zh.md", "speakers/lu-wei.en.md");
    assertEquals("speaker:lu-wei.zh speaker:lu-wei.en", content.read());
    assertEquals(
        """
        content/speakers/Lu-Wei.zh.md:1:1: `Lu-Wei` and `lu-wei` differ only in case [similar-id]
          rename it to `lu-wei.zh.md`, or remove one of the two""",
        content.told());
  }

  /** Not with files: some file systems hold these names equal. */
  @Test
  void ofIdsThatAreAlikeOneIsNotToBlame() {
    List<IdNames.Use> uses =
        Stream.of("e\u0301te\u0301", "\u00e9t\u00e9", "LU-WEI", "Lu-Wei", "lu-wei", "ＬＵ-ＷＥＩ")
            .map(id -> new IdNames.Use(id, ".zh.md", new Entry(working, id, id)))
            .toList();
    assertEquals(
        "{LU-WEI=lu-wei, Lu-Wei=lu-wei, e\u0301te\u0301=ete, lu-wei=lu-wei, \u00e9t\u00e9=ete,"
            + " ＬＵ-ＷＥＩ=lu-wei}",
        new TreeMap<>(new IdNames(content.diagnostics).resolve(uses)).toString());
    assertEquals(
        """
        LU-WEI:1:1: `LU-WEI` and `lu-wei` differ only in case [similar-id]
          rename it to `lu-wei.zh.md`, or remove one of the two
        Lu-Wei:1:1: `Lu-Wei` and `lu-wei` differ only in case [similar-id]
          rename it to `lu-wei.zh.md`, or remove one of the two
        e\u0301te\u0301:1:1: `e\u0301te\u0301` is not a good id [bad-id]
          rename it to `ete.zh.md`
        \u00e9t\u00e9:1:1: `\u00e9t\u00e9` and `e\u0301te\u0301` differ only in Unicode form [similar-id]
          rename it to `ete.zh.md`, or remove one of the two
        ＬＵ-ＷＥＩ:1:1: `ＬＵ-ＷＥＩ` and `lu-wei` differ only in case or Unicode form [similar-id]
          rename it to `lu-wei.zh.md`, or remove one of the two""",
        content.told());
  }

  @Test
  void everyFileNamesALanguageOfTheArchive() throws IOException {
    content.files("pages/about.md", "pages/about.fr.md", "pages/about.ZH.md", "pages/.md");
    content.files("editions/2025/edition.md");
    assertEquals(
        """
        content/editions/2025/edition.md:1:1: the name of the file does not say its language [missing-language]
          name it `edition.zh.md` if it is in 中文
        content/pages/about.ZH.md:1:1: `ZH` is no language of this archive [unknown-language]
          use one of zh, en, or add it to `languages` in archive.yaml
        content/pages/about.fr.md:1:1: `fr` is no language of this archive [unknown-language]
          use one of zh, en, or add it to `languages` in archive.yaml
        content/pages/about.md:1:1: the name of the file does not say its language [missing-language]
          name it `about.zh.md` if it is in 中文""",
        content.mistakes());
    assertEquals("[edition:2025, page:about]", content.documents().unreadable().toString());
  }

  @Test
  void whatHasNoPlaceIsTold() throws IOException {
    content.files(
        "about.zh.md", "speaker/a.zh.md", "archive.yml", "pages/a.txt", "pages/b/c.zh.md");
    content.files(
        "editions/2025.zh.md", "editions/2025/edition.zh.md", "editions/2025/forum/a.zh.md");
    content.files("editions/2025/notes.zh.md", "sources");
    Files.createDirectories(content.path("pages/d.zh.md"));
    assertEquals(
        """
        content/about.zh.md:1:1: `about.zh.md` has no place here [unexpected-file]
          content stands in documents, editions, organisations, pages, sources and speakers, other files in assets
        content/archive.yml:1:1: `archive.yml` has no place here [unexpected-file]
          did you mean archive.yaml?
        content/editions/2025.zh.md:1:1: `2025.zh.md` is not a folder [unexpected-file]
          an edition is a folder with files `edition.<language>.md`
        content/editions/2025/forum:1:1: `forum` has no place here [unexpected-file]
          did you mean forums?
        content/editions/2025/notes.zh.md:1:1: `notes.zh.md` has no place here [unexpected-file]
          an edition has files `edition.<language>.md`, and the folders `forums` and `sections`
        content/pages/a.txt:1:1: `a.txt` has no place here [unexpected-file]
          content files are named `<id>.<language>.md`; other files belong into assets
        content/pages/b:1:1: `b` has no place here [unexpected-file]
          content files are named `<id>.<language>.md`; other files belong into assets
        content/pages/d.zh.md:1:1: `d.zh.md` is not a file [unexpected-file]
          put a file here
        content/sources:1:1: `sources` is not a folder [unexpected-file]
          make it a folder of files `<id>.<language>.md`
        content/speaker:1:1: `speaker` has no place here [unexpected-file]
          did you mean speakers?""",
        content.mistakes());
  }

  @Test
  void anEditionHasAFileOfItsOwn() throws IOException {
    content.files("editions/2026/forums/a.zh.md", "editions/2027/Edition.zh.md");
    assertEquals("forum:2026/a.zh edition:2027.zh", content.read());
    assertEquals("[edition:2026, edition:2027]", content.documents().unreadable().toString());
    assertEquals(
        """
        content/editions/2026:1:1: the edition `2026` has no file `edition.zh.md` [missing-edition]
          add `content/editions/2026/edition.zh.md`
        content/editions/2027/Edition.zh.md:1:1: `Edition` is not a good id [bad-id]
          rename it to `edition.zh.md`""",
        content.told());
  }
}
