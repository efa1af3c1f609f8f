package org.summitarchive.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;

/** What is found and read where nothing is wrong, and what must be there. */
class ContentFolderTest {

  @TempDir Path working;
  private TinyContent content;

  @BeforeEach
  void makeContent() throws IOException {
    content = new TinyContent(working);
  }

  @Test
  void everyKindIsFoundByItsPlace() throws IOException {
    content.files(
        "editions/2025/edition.zh.md",
        "editions/2025/edition.en.md",
        "editions/2025/sections/governance.zh.md",
        "editions/2025/forums/internet-law.zh.md",
        "documents/report.zh.md",
        "speakers/lu-wei.en.md",
        "organisations/wic.zh.md",
        "sources/daily-2025-11-12.zh.md",
        "pages/about.zh.md");
    content.text("archive.yaml", "x").text("topics.yaml", "x").text("README.md", "x");
    content.text("assets/a.jpg", "x");
    assertEquals(
        "document:report.zh edition:2025.en edition:2025.zh forum:2025/internet-law.zh"
            + " section:2025/governance.zh organisation:wic.zh page:about.zh"
            + " source:daily-2025-11-12.zh speaker:lu-wei.en",
        content.read());
    assertEquals("", content.told());
  }

  @Test
  void whatEditorsAndSystemsLeaveBehindIsIgnored() throws IOException {
    content.files(
        "pages/about.zh.md", "pages/about.zh.md~", "pages/.about.zh.md.swp", ".git/config");
    content.files("pages/#about.zh.md#", "pages/Thumbs.db", ".DS_Store", "editions/.gitkeep");
    assertEquals("page:about.zh", content.read());
    assertEquals("", content.told());
  }

  @Test
  void frontMatterAndBodyArePartedWithTheirPositions() throws IOException {
    content.text("pages/about.zh.md", "\uFEFF--- \r\ntitle: 关于\r\n---\t\r\n正文\r\n");
    SourceDocument about = content.documents().documents().get(0);
    assertEquals("正文\r\n", about.text().text().substring(about.bodyStart()));
    assertEquals(
        "content/pages/about.zh.md:2:1",
        about.frontMatter().entries().get(0).key().position().toString());
    assertEquals("", content.told());
  }

  @Test
  void linksInsideTheContentAreFollowed() throws IOException {
    content.files("pages/about.zh.md").link("pages/about.en.md", Path.of("about.zh.md"));
    content.link("documents", Path.of("pages")).link("assets/here", Path.of("../pages"));
    assertEquals("document:about.en document:about.zh page:about.en page:about.zh", content.read());
    assertEquals("[here/about.en.md, here/about.zh.md]", content.assets().keySet().toString());
    assertEquals("", content.told());
  }

  @Test
  void assetsAreNamedFromTheirFolder() throws IOException {
    content.text("assets/b.jpg", "x").text("assets/2025/图 1.jpg", "x").text("assets/.hidden", "x");
    content.text("assets/e\u0301.jpg", "x");
    assertEquals("[2025/图 1.jpg, b.jpg, \u00e9.jpg]", content.assets().keySet().toString());
    assertEquals("x", Files.readString(content.assets().get("2025/图 1.jpg")));
    assertEquals("", content.told());
  }

  @Test
  void anArchiveWithoutAssetsHasNone() {
    assertTrue(content.assets().isEmpty());
  }

  @Test
  void configurationAndTopicsAreRead() throws IOException {
    content.text("archive.yaml", "\uFEFFformat: 1\n").text("topics.yaml", "law: 法治\n");
    assertEquals("format: 1\n", content.folder().archive(content.diagnostics).orElseThrow().text());
    assertEquals("law: 法治\n", content.folder().topics(content.diagnostics).orElseThrow().text());
    assertEquals("", content.told());
  }

  @Test
  void anArchiveNeedsItsConfigurationButNoTopics() {
    assertTrue(content.folder().archive(content.diagnostics).isEmpty());
    assertTrue(content.folder().topics(content.diagnostics).isEmpty());
    assertFalse(content.folder().hasTopics());
    assertEquals(
        """
        content/archive.yaml:1:1: the archive has no `archive.yaml` [missing-file]
          begin it with `format: 1`, and give title, languages and base-url""",
        content.told());
  }

  @Test
  void aMissingContentFolderIsOneMistake() {
    ContentFolder folder = ContentFolder.open(working.resolve("elsewhere"), working);
    assertTrue(folder.archive(content.diagnostics).isEmpty());
    assertTrue(folder.topics(content.diagnostics).isEmpty());
    assertEquals(
        """
        elsewhere:1:1: there is no content folder here [missing-content]
          run the command beside the folder `content`, or name it with --content""",
        content.told());
  }

  @Test
  void pathsAreShownFromTheWorkingFolder() throws IOException {
    content.text("pages/about.zh.md", "");
    for (String[] example :
        new String[][] {
          {"content", "pages/about.zh.md"},
          {"other", "../content/pages/about.zh.md"},
          {".", "content/pages/about.zh.md"}
        }) {
      Diagnostics diagnostics = new Diagnostics();
      ContentFolder.open(working.resolve("./content/../content"), working.resolve(example[0]))
          .documents(TinyContent.LANGUAGES, diagnostics);
      assertEquals(example[1], diagnostics.sorted().get(0).position().path());
    }
  }

  @Test
  void linesAreReadAgainForMessages() throws IOException {
    content.bytes(
        "pages/about.zh.md",
        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', '\r', '\n', (byte) 0xFF, 'b'});
    Path outside = Files.writeString(working.resolve("outside"), "secret");
    content.link("pages/x.zh.md", outside);
    FileLines lines = content.folder().lines();
    assertEquals(
        "a", lines.at(new SourcePosition("content/pages/about.zh.md", 1, 1)).orElseThrow());
    assertEquals(
        "\uFFFDb", lines.at(new SourcePosition("content/pages/about.zh.md", 2, 1)).orElseThrow());
    assertTrue(lines.at(new SourcePosition("content/pages/about.zh.md", 3, 1)).isEmpty());
    assertTrue(lines.at(new SourcePosition("content/pages/none.zh.md", 1, 1)).isEmpty());
    assertTrue(lines.at(new SourcePosition("content/pages", 1, 1)).isEmpty());
    assertTrue(lines.at(new SourcePosition("content/pages/x.zh.md", 1, 1)).isEmpty(), "not ours");
  }

  @Test
  void manyFilesAreReadInOneOrder() throws IOException {
    for (int i = 0; i < 500; i++) {
      content.files("speakers/s-" + i + ".zh.md");
    }
    String first = content.read();
    assertEquals(500, first.split(" ").length);
    assertEquals(first, content.read());
    assertTrue(first.startsWith("speaker:s-0.zh speaker:s-1.zh speaker:s-10.zh speaker:s-100.zh"));
  }
}
