package org.summitarchive.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.Language;
import org.summitarchive.language.Languages;
import org.summitarchive.language.Messages;

class MessageFilesTest {

  private static final Language PORTUGUESE = new Language("pt", "pt-BR", "Português");

  @TempDir Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  @BeforeEach
  void writeReference() throws IOException {
    write("en", "next = Next\nskip = Skip\n");
  }

  @Test
  void fileOfTheTagStandsBeforeThatOfTheLanguage() throws IOException {
    write("pt", "next = Seguinte\nskip = Saltar\n");
    write("pt-BR", "next = Próximo\nskip = Pular\n");
    assertEquals("Próximo", load().text("next"));
    assertEquals(List.of(), printed());
  }

  @Test
  void languageWithoutItsRegionWillDo() throws IOException {
    write("pt", "next = Seguinte\nskip = Saltar\n");
    assertEquals("Seguinte", load().text("next"));
    assertEquals(List.of(), printed());
  }

  @Test
  void missingFileIsReportedOnce() {
    assertEquals("Next", load().text("next"));
    assertEquals(
        List.of(
            "DIR/messages/pt-BR.properties:1:1: no words for the language `pt` [missing-messages]"
                + " -> translate DIR/messages/en.properties into this file"),
        printed());
  }

  @Test
  void everyMissingMessageIsReported() throws IOException {
    write("pt", "# nothing yet\n");
    assertEquals("Next", load().text("next"));
    assertEquals(
        List.of(
            "DIR/messages/pt.properties:1:1: no message `next` [missing-message]"
                + " -> add it, as it is in DIR/messages/en.properties",
            "DIR/messages/pt.properties:1:1: no message `skip` [missing-message]"
                + " -> add it, as it is in DIR/messages/en.properties"),
        printed());
  }

  @Test
  void brokenMessageIsReportedWithItsLine() throws IOException {
    write("pt", "next = Seguinte\nskip = {count, plural, one {#}\n");
    Messages messages = load();
    assertEquals("Seguinte", messages.text("next"));
    assertEquals("Skip", messages.text("skip"));
    assertEquals(
        List.of(
            "DIR/messages/pt.properties:2:1: message `skip` is broken [broken-message]"
                + " -> close every brace, and give each plural the form `other`"),
        printed());
  }

  @Test
  void brokenEscapeIsReported() throws IOException {
    write("pt", "next = \\u12\nskip = Saltar\n");
    assertEquals("Next", load().text("next"));
    assertEquals(
        List.of(
            "DIR/messages/pt.properties:1:1: a backslash is followed by something else than it can"
                + " escape [broken-message] -> write characters as they are, in UTF-8"),
        printed());
  }

  private Messages load() {
    Map<Language, Messages> loaded =
        new MessageFiles(TemplateFolder.over(folder), diagnostics)
            .load(new Languages(List.of(PORTUGUESE)));
    return Objects.requireNonNull(loaded.get(PORTUGUESE));
  }

  private void write(String tag, String content) throws IOException {
    Files.createDirectories(folder.resolve("messages"));
    Files.writeString(folder.resolve("messages/" + tag + ".properties"), content);
  }

  private List<String> printed() {
    String shown = folder.toString().replace('\\', '/');
    return diagnostics.sorted().stream()
        .map(d -> d.position() + ": " + d.message() + " [" + d.code() + "] -> " + d.hint())
        .map(text -> text.replace(shown, "DIR"))
        .toList();
  }
}
