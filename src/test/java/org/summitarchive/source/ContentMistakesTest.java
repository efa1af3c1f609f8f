package org.summitarchive.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of files that cannot be used, word for word. */
class ContentMistakesTest {

  private static final String ABOUT = "pages/about.zh.md";

  @TempDir Path working;
  private TinyContent content;

  @BeforeEach
  void makeContent() throws IOException {
    content = new TinyContent(working);
  }

  @Test
  void filesMustBeUtf8() throws IOException {
    content.bytes(ABOUT, "---\ntitle: 关于\n---\n".getBytes(Charset.forName("GB18030")));
    content.bytes("pages/b.zh.md", "---\ntitle: 数字".getBytes(StandardCharsets.UTF_16));
    byte[] cut = "\uFEFF好\n好\u00e9".getBytes(StandardCharsets.UTF_8);
    content.bytes("pages/c.zh.md", Arrays.copyOf(cut, cut.length - 1));
    assertEquals(
        """
        content/pages/about.zh.md:2:8: the byte 0xB9 at offset 11 is not UTF-8 [not-utf8]
          save the file as UTF-8
        content/pages/b.zh.md:1:1: the byte 0xFE at offset 0 is not UTF-8 [not-utf8]
          save the file as UTF-8
        content/pages/c.zh.md:2:2: the byte 0xC3 at offset 10 is not UTF-8 [not-utf8]
          save the file as UTF-8""",
        content.mistakes());
    assertEquals("[page:about, page:b, page:c]", content.documents().unreadable().toString());
  }

  @Test
  void aReplacementCharacterThatWasTypedIsNoMistake() throws IOException {
    content.text(ABOUT, "---\ntitle: \uFFFD\n---\n");
    assertEquals("", content.mistakes());
  }

  @Test
  void hiddenCharactersAreFoundAndTheRestIsRead() throws IOException {
    content.text(ABOUT, "---\ntitle: a\0b\n---\n好\u202E坏\n\u2066\u0007\n\u200E\u200F\u061C\t\r\n");
    assertEquals("page:about.zh", content.read());
    assertEquals(
        """
        content/pages/about.zh.md:2:9: a NUL character cannot stand in a text [nul-character]
          remove it
        content/pages/about.zh.md:4:2: U+202E RIGHT-TO-LEFT OVERRIDE changes the order in which the text is shown [bidi-control]
          remove it; to mark a direction use U+200E or U+200F
        content/pages/about.zh.md:5:1: U+2066 LEFT-TO-RIGHT ISOLATE changes the order in which the text is shown [bidi-control]
          remove it; to mark a direction use U+200E or U+200F
        content/pages/about.zh.md:5:2: the character U+0007 cannot stand in a text [control-character]
          remove it""",
        content.told());
  }

  @Test
  void theLineEndsOfOldMacintoshesAreOneMistake() throws IOException {
    content.text(ABOUT, "---\rtitle: x\r---\r\rtext\r");
    assertEquals("page:about.zh", content.read());
    assertEquals(
        """
        content/pages/about.zh.md:1:4: a carriage return without a line feed cannot stand in a text [control-character]
          save the file with the line ends of Unix or Windows""",
        content.told());
  }

  @Test
  void aBinaryFileDoesNotFloodTheScreen() throws IOException {
    content.text(ABOUT, "\0".repeat(1000));
    content.mistakes();
    assertEquals(10 + 1, content.diagnostics.sorted().size());
  }

  @Test
  void largeFilesAreRefused() throws IOException {
    content.bytes(ABOUT, new byte[(4 << 20) + 1]);
    assertEquals(
        """
        content/pages/about.zh.md:1:1: the file has more than 4 MiB [file-too-large]
          split it""",
        content.mistakes());
  }

  @Test
  void frontMatterMustBeThereAndEnd() throws IOException {
    content.text("pages/a.zh.md", "").text("pages/b.zh.md", "\n---\na: b\n---\n");
    content
        .text("pages/c.zh.md", "----\na: b\n----\n")
        .text("pages/d.zh.md", "---\na: b\n --- \n---x");
    assertEquals(
        """
        content/pages/a.zh.md:1:1: the file does not begin with front matter [missing-front-matter]
          begin the first line with `---`, then the keys, then a second line `---`
        content/pages/b.zh.md:1:1: the file does not begin with front matter [missing-front-matter]
          begin the first line with `---`, then the keys, then a second line `---`
        content/pages/c.zh.md:1:1: the file does not begin with front matter [missing-front-matter]
          begin the first line with `---`, then the keys, then a second line `---`
        content/pages/d.zh.md:1:1: the front matter is never closed [unclosed-front-matter]
          add a line `---` before the text""",
        content.mistakes());
  }

  @Test
  void oneMistakeHidesNoOther() throws IOException {
    content
        .text("pages/a.zh.md", "---\na: 'b\n---\n")
        .text("pages/b.zh.md", "---\na: 1\na: 2\n---\n");
    content.files("pages/c.zh.md");
    assertEquals("page:b.zh page:c.zh", content.read());
    assertEquals(
        """
        content/pages/a.zh.md:2:4: this quotation mark is never closed [yaml-syntax]
          add `'` where the text ends
        content/pages/b.zh.md:3:1: key `a` stands in line 2 already [duplicate-key]
          remove one of the two""",
        content.told());
    assertEquals("[page:a]", content.documents().unreadable().toString());
  }

  @Test
  void linksMustNotLeadOutOfTheContent() throws IOException {
    Path outside = Files.createDirectory(working.resolve("outside"));
    Files.writeString(outside.resolve("x.zh.md"), "---\n---\n");
    content.link(ABOUT, outside.resolve("x.zh.md")).link("speakers", outside);
    content
        .link("pages/none.zh.md", Path.of("nowhere"))
        .link("pages/loop.zh.md", Path.of("loop.zh.md"));
    content.link("assets/out", outside).link("editions/2025", outside);
    content.assets();
    assertEquals(
        """
        content/assets/out:1:1: this symbolic link leads out of the content folder [link-outside]
          put the file itself here
        content/editions/2025:1:1: this symbolic link leads out of the content folder [link-outside]
          put the file itself here
        content/pages/about.zh.md:1:1: this symbolic link leads out of the content folder [link-outside]
          put the file itself here
        content/pages/loop.zh.md:1:1: this symbolic link leads nowhere [broken-link]
          remove it, or put the file itself here
        content/pages/none.zh.md:1:1: this symbolic link leads nowhere [broken-link]
          remove it, or put the file itself here
        content/speakers:1:1: this symbolic link leads out of the content folder [link-outside]
          put the file itself here""",
        content.mistakes());
  }

  @Test
  void linksMustNotLeadInCircles() throws IOException {
    content.text("assets/a/x.jpg", "").text("assets/b/y.jpg", "");
    content.link("assets/a/to-b", Path.of("../b")).link("assets/b/to-a", Path.of("../a"));
    assertEquals(
        "[a/to-b/y.jpg, a/x.jpg, b/to-a/x.jpg, b/y.jpg]", content.assets().keySet().toString());
    assertEquals(
        """
        content/assets/a/to-b/to-a:1:1: `to-a` leads back to a folder around it [link-loop]
          remove this symbolic link
        content/assets/b/to-a/to-b:1:1: `to-b` leads back to a folder around it [link-loop]
          remove this symbolic link""",
        content.told());
  }

  @Test
  void assetsNeedNamesThatAddressesCanHave() throws IOException {
    content.text("assets/a\\b.jpg", "").text("assets/a\u0007.jpg", "");
    assertEquals("[]", content.assets().keySet().toString());
    assertEquals(
        """
        content/assets/a\\b.jpg:1:1: `a\\b.jpg` has characters that no address should have [bad-file-name]
          rename it with letters, digits, hyphens and dots
        content/assets/a\uFFFD.jpg:1:1: `a\uFFFD.jpg` has characters that no address should have [bad-file-name]
          rename it with letters, digits, hyphens and dots""",
        content.told());
  }

  @Test
  void assetsMustDifferInMoreThanUnicodeForm() throws IOException {
    content.text("assets/e\u0301.jpg", "").text("assets/\u00e9.jpg", "");
    assumeTrue(content.path("assets").toFile().list().length == 2, "a file system of exact names");
    assertEquals("[\u00e9.jpg]", content.assets().keySet().toString());
    assertEquals(
        """
        content/assets/\u00e9.jpg:1:1: `\u00e9.jpg` differs from another only in Unicode form [similar-id]
          remove one of them""",
        content.told());
  }

  @Test
  void theMachineFailingIsNoMistakeOfTheContent() {
    Entry entry = new Entry(working, "about.zh.md", "content/pages/about.zh.md");
    assertEquals(
        "cannot read content/pages/about.zh.md: permission denied",
        ContentTree.cannotRead(entry, new AccessDeniedException("x")).getMessage());
    assertEquals(
        "cannot read content/pages/about.zh.md: NoSuchFileException",
        ContentTree.cannotRead(entry, new NoSuchFileException("x")).getMessage());
    assertEquals(
        "cannot read content/pages/about.zh.md: Input/output error",
        ContentTree.cannotRead(entry, new IOException("Input/output error")).getMessage());
    ContentTree tree = new ContentTree(working.resolve("none"), working);
    UncheckedIOException thrown =
        assertThrows(UncheckedIOException.class, () -> tree.children(tree.root()));
    assertEquals("cannot read none: NoSuchFileException", thrown.getMessage());
  }
}
