package org.summitarchive.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitarchive.Node;

/** The extension that looks into front matter, as far as it can run without an editor. */
class EditorExtensionIT {

  @TempDir private Path temp;

  @BeforeAll
  static void needsNode() {
    Node.assumeInstalled();
  }

  @Test
  void everyLineStaysWhereItWas() throws IOException {
    assertEquals(
        List.of(
            "\"\\ntitle: 论坛\\ntext: --- no end\\n\"",
            "\"\\ntitle: x\\n\"",
            "\"\\ntitle: x\\n\\ntext\\n\\n\"",
            "\"\\n\"",
            "null",
            "null"),
        Node.run(
            "editor/frontmatter.js",
            file("---\ntitle: 论坛\ntext: --- no end\n---\n正文\n---\n"),
            file("--- \t\r\ntitle: x\r\n---\r\ntext\r\n"),
            file("---\ntitle: x\n\ntext\n"),
            file("---\n---\n"),
            file("title: x\n---\n"),
            file("")));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(Files.createTempFile(temp, "item", ".md"), text);
  }

  @Test
  void theServerHearsWhatIsWrittenAndIsStartedAgain() {
    assertEquals(
        List.of(
            "settings 0: [{\"validate\":true},{}]",
            "forum.md 1: title: x",
            "forum.md 2: title: y",
            "{\"method\":\"textDocument/hover\",\"textDocument\":{\"uri\":\"forum.md\"},"
                + "\"position\":{\"line\":1,\"character\":2}}",
            "forum.md 1: end",
            "settings 0: [{\"validate\":true},{}]",
            "forum.md 2: title: z"),
        Node.run("editor/conversation.js"));
  }
}
