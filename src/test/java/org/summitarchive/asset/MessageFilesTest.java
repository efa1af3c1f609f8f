package org.summitarchive.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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

  @Test
  void fileOfTheTagStandsBeforeThatOfTheLanguage() throws IOException {
    complete("pt", "home = Seguinte\nskip = Saltar\n");
    complete("pt-BR", "home = Próximo\nskip = Pular\n");
    assertEquals("Próximo", load().text("home"));
    assertEquals(List.of(), printed());
  }

  @Test
  void languageWithoutItsRegionWillDo() throws IOException {
    complete("pt", "home = Seguinte\nskip = Saltar\n");
    assertEquals("Seguinte", load().text("home"));
    assertEquals(List.of(), printed());
  }

  @Test
  void languageInAnotherScriptWillNot() {
    Language traditional = new Language("zh-hant", "zh-TW", "繁體中文");
    new MessageFiles(TemplateFolder.over(folder), diagnostics)
        .load(new Languages(List.of(traditional)));
    assertEquals(
        List.of(
            "DIR/messages/zh-TW.properties:1:1: no words for the language `zh-hant`"
                + " [missing-messages] -> translate templates/messages/en.properties into this"
                + " file"),
        printed());
  }

  @Test
  void missingFileIsReportedOnce() {
    assertEquals("Home", load().text("home"));
    assertEquals(
        List.of(
            "DIR/messages/pt-BR.properties:1:1: no words for the language `pt` [missing-messages]"
                + " -> translate templates/messages/en.properties into this file"),
        printed());
  }

  @Test
  void everyMissingMessageIsReported() throws IOException {
    write("pt", english("home", "skip"));
    assertEquals("Home", load().text("home"));
    assertEquals(
        List.of(
            "DIR/messages/pt.properties:1:1: no message `home` [missing-message]"
                + " -> add it, as it is in templates/messages/en.properties",
            "DIR/messages/pt.properties:1:1: no message `skip` [missing-message]"
                + " -> add it, as it is in templates/messages/en.properties"),
        printed());
  }

  @Test
  void brokenMessageIsReportedWithItsLine() throws IOException {
    complete("pt", "home = Seguinte\nskip = {count, plural, one {#}\n");
    Messages messages = load();
    assertEquals("Seguinte", messages.text("home"));
    assertEquals("Skip to content", messages.text("skip"));
    assertEquals(
        List.of(
            "DIR/messages/pt.properties:2:1: message `skip` is broken [broken-message]"
                + " -> close every brace, and give each plural the form `other`"),
        printed());
  }

  @Test
  void brokenEscapeIsReported() throws IOException {
    complete("pt", "home = \\u12\nskip = Saltar\n");
    assertEquals("Home", load().text("home"));
    assertEquals(
        List.of(
            "DIR/messages/pt.properties:1:1: a backslash is followed by something else than it can"
                + " escape [broken-message] -> write characters as they are, in UTF-8"),
        printed());
  }

  @Test
  void messagesThatNobodyCanReadAreReported() throws IOException {
    complete("pt", "home =\nskip = a\\u202Eb\n");
    assertEquals("Home", load().text("home"));
    assertEquals(
        List.of(
            "DIR/messages/pt.properties:1:1: message `home` is empty [broken-message]"
                + " -> write what it is to say, as it is in templates/messages/en.properties",
            "DIR/messages/pt.properties:2:1: U+202E RIGHT-TO-LEFT OVERRIDE changes the order in"
                + " which the text is shown [bidi-control]"
                + " -> remove it; to mark a direction use U+200E or U+200F"),
        printed());
  }

  @Test
  void aFileThatIsNotUtf8IsReported() throws IOException {
    complete("pt", "");
    Path file = folder.resolve("messages/pt.properties");
    Files.write(file, new byte[] {'#', (byte) 0xE9, '\n'});
    assertEquals("Home", load().text("home"));
    assertEquals(
        List.of(
            "DIR/messages/pt.properties:1:2: the byte 0xE9 at offset 1 is not UTF-8 [not-utf8]"
                + " -> save the file as UTF-8"),
        printed());
  }

  @Test
  void englishOfOnesOwnIsHeldAgainstTheShippedOne() throws IOException {
    write(
        "en",
        english("skip", "page.title") + "page.title = {page} – {nothing}\nmine = {anything}\n");
    Language english = new Language("en", "en", "English");
    Messages messages =
        Objects.requireNonNull(
            new MessageFiles(TemplateFolder.over(folder), diagnostics)
                .load(new Languages(List.of(english)))
                .get(english));
    assertEquals("Skip to content", messages.text("skip"));
    assertEquals("A · B", messages.text("page.title", "page", "A", "archive", "B"));
    assertEquals("C", messages.text("mine", "anything", "C"));
    assertEquals(
        List.of(
            "DIR/messages/en.properties:1:1: no message `skip` [missing-message]"
                + " -> add it, as it is in templates/messages/en.properties",
            "DIR/messages/en.properties:LINE:1: message `page.title` names `nothing`, which is not"
                + " known there [broken-message] -> it can name archive, page"),
        printed().stream().map(line -> line.replaceFirst(":(\\d{2,}):", ":LINE:")).toList());
  }

  private Messages load() {
    Map<Language, Messages> loaded =
        new MessageFiles(TemplateFolder.over(folder), diagnostics)
            .load(new Languages(List.of(PORTUGUESE)));
    return Objects.requireNonNull(loaded.get(PORTUGUESE));
  }

  /** A file with these messages and, in English, all others. */
  private void complete(String tag, String content) throws IOException {
    write(tag, content + english("home", "skip"));
  }

  private static String english(String... without) throws IOException {
    List<String> left = List.of(without);
    return Files.readAllLines(Path.of("templates/messages/en.properties")).stream()
        .filter(line -> !left.contains(line.replaceFirst("[ =].*", "")))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
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
