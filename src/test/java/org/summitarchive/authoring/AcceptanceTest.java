package org.summitarchive.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitarchive.Folders;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.yaml.YamlFixture;

/** What accepting a translation changes in its file: one line, whatever the file looks like. */
class AcceptanceTest {

  private static final String VERSION = "jtxmjblhcs";

  @TempDir Path working;
  private Path file = Path.of("");

  @BeforeEach
  void copyContent() {
    Folders.copy(Path.of("src/test/resources/sites/base/content"), working.resolve("content"));
    file = working.resolve("content/editions/2025/forums/internet-law.en.md");
  }

  private List<String> accept(Diagnostics diagnostics) throws IOException {
    AuthoredContent content =
        AuthoredContent.read(working.resolve("content"), working, diagnostics).orElseThrow();
    TranslationSurvey survey = TranslationSurvey.of(content, diagnostics);
    assertEquals(List.of(), YamlFixture.lines(diagnostics));
    return new Acceptance(content, diagnostics).accept(survey.translations());
  }

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of("---\ntitle: A\n---\nB\n", "---\ntitle: A\ntranslated-from: #\n---\nB\n"),
        Arguments.of("---\ntitle: A\n---", "---\ntitle: A\ntranslated-from: #\n---"),
        Arguments.of("---\n---\nB\n", "---\ntranslated-from: #\n---\nB\n"),
        Arguments.of(
            "\uFEFF---\r\ntitle: A\r\n---\r\nB\r\n",
            "\uFEFF---\r\ntitle: A\r\ntranslated-from: #\r\n---\r\nB\r\n"),
        Arguments.of(
            "---\ntranslated-from: bcdfghjklm # by hand\ntitle:   'A'\n---\n",
            "---\ntranslated-from: # # by hand\ntitle:   'A'\n---\n"),
        Arguments.of(
            "\uFEFF---\r\ntitle: A\r\ntranslated-from:  \"bcd fgh\"\r\n---\r\n",
            "\uFEFF---\r\ntitle: A\r\ntranslated-from:  #\r\n---\r\n"),
        Arguments.of(
            "---\nsummary: |\n  A\n\n  ---\n  B\n---\n---\n",
            "---\nsummary: |\n  A\n\n  ---\n  B\ntranslated-from: #\n---\n---\n"),
        Arguments.of(
            "---\n# the version\ntranslated-from: 'x' \ntitle: A # b\n--- \nB",
            "---\n# the version\ntranslated-from: # \ntitle: A # b\n--- \nB"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void onlyOneLineChanges(String before, String after) throws IOException {
    Path original = working.resolve("content/editions/2025/forums/internet-law.zh.md");
    Files.writeString(original, Files.readString(original).replace("title:", "summary: 乙\ntitle:"));
    Files.writeString(file, before);
    String path = "content/editions/2025/forums/internet-law.en.md";
    assertEquals(List.of(path), accept(new Diagnostics()));
    String written = Files.readString(file, UTF_8);
    String version = written.replaceFirst("(?s).*translated-from:\\s+([a-z]{10}).*", "$1");
    assertEquals(after.replaceFirst("from:( +)#", "from:$1" + version), written);
    assertEquals(List.of(), accept(new Diagnostics()));
    assertEquals(written, Files.readString(file, UTF_8));
  }

  @Test
  void whatWouldChangeMoreIsRefused() throws IOException {
    String flow = "---\n{title: Forum}\n---\n";
    Files.writeString(file, flow);
    Diagnostics diagnostics = new Diagnostics();
    assertEquals(List.of(), accept(diagnostics));
    assertEquals(
        List.of(
            "content/editions/2025/forums/internet-law.en.md:1:1: error: `translated-from` cannot be"
                + " written without touching more than its line [cannot-mark]; write"
                + " `translated-from: "
                + VERSION
                + "` on a line of its own"),
        YamlFixture.lines(diagnostics));
    assertEquals(flow, Files.readString(file));
  }
}
