package org.summitarchive.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.diagnostic.SourceText;

/** Whatever bytes a file has, nothing is thrown and every position lies in it. */
class FrontMatterIT {

  private static final Entry FILE = new Entry(Path.of("f"), "f", "f");

  @Property
  void anyBytes(@ForAll byte[] bytes) {
    check(bytes);
  }

  @Property
  void whatLooksLikeAContentFile(@ForAll("pieces") String text) {
    check(text.getBytes(StandardCharsets.UTF_8));
  }

  @Property
  void whatStandsBetweenFencesIsFoundAgain(@ForAll("keys") String keys, @ForAll String body) {
    SourceText file = new SourceText("f", "---\n" + keys + "---\r\n" + body);
    FrontMatter found = FrontMatter.find(file, new Diagnostics()).orElseThrow();
    assertEquals(keys, file.text().substring(found.start(), found.end()));
    assertEquals(body, file.text().substring(found.bodyStart()));
  }

  @Provide
  Arbitrary<String> keys() {
    return Arbitraries.of("a: b\n", "文: 字\r\n", "\n", " ---\n", "----\n", "--- x\n", "...\n")
        .list()
        .ofMaxSize(8)
        .map(lines -> String.join("", lines));
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "---", "\n", "\r\n", "\r", " ", "\t", "a: b", "文", "😀", "\0", "\u202E", "\uFEFF",
            "\uFFFD", "---\n", "- ", "'")
        .list()
        .ofMaxSize(20)
        .map(pieces -> String.join("", pieces));
  }

  private static void check(byte[] bytes) {
    Diagnostics diagnostics = new Diagnostics();
    ContentTree tree = new ContentTree(Path.of("."), Path.of("."));
    TextFiles texts = new TextFiles(tree, diagnostics);
    Optional<SourceText> text = texts.decode(FILE, bytes);
    Optional<FrontMatter> front = text.flatMap(file -> FrontMatter.find(file, diagnostics));
    assertTrue(front.isPresent() || diagnostics.hasErrors(), "found or told why not");
    String shown = text.map(SourceText::text).orElse(new String(bytes, StandardCharsets.UTF_8));
    for (Diagnostic diagnostic : diagnostics.sorted()) {
      checkInside(diagnostic.position(), shown);
    }
    front.ifPresent(
        found ->
            assertTrue(found.end() <= found.bodyStart() && found.bodyStart() <= shown.length()));
  }

  private static void checkInside(SourcePosition position, String text) {
    String[] lines = text.split("\n", -1);
    assertTrue(position.line() <= lines.length, position + " in " + lines.length + " lines");
    String line = lines[position.line() - 1];
    int length = line.codePointCount(0, line.length());
    assertTrue(position.column() <= length + 1, position + " in " + length + " columns");
  }
}
