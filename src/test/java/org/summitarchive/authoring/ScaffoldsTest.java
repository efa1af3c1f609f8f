package org.summitarchive.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitarchive.Folders;
import org.summitarchive.bind.ItemFields;
import org.summitarchive.bind.TranslationStatus;
import org.summitarchive.bind.TranslationStatus.Age;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.Severity;
import org.summitarchive.model.Kind;
import org.summitarchive.yaml.Field;

/** Files to start from are right as they are, and as people fill them in. */
class ScaffoldsTest {

  @TempDir Path working;

  @BeforeEach
  void copyContent() {
    Folders.copy(
        Path.of("src/test/resources/sites/everything/content"), working.resolve("content"));
  }

  static Stream<Kind> kinds() {
    return Arrays.stream(Kind.values()).filter(kind -> kind != Kind.TOPIC);
  }

  private AuthoredContent content() {
    Diagnostics diagnostics = new Diagnostics();
    return AuthoredContent.read(working.resolve("content"), working, diagnostics).orElseThrow();
  }

  private List<String> errors() {
    Diagnostics diagnostics = new Diagnostics();
    AuthoredContent content =
        AuthoredContent.read(working.resolve("content"), working, diagnostics).orElseThrow();
    TranslationSurvey.of(content, diagnostics);
    return diagnostics.sorted().stream()
        .filter(told -> told.severity() == Severity.ERROR)
        .map(Diagnostic::toString)
        .toList();
  }

  private Path write(Kind kind, Map<String, String> values) throws IOException {
    String id = kind.belongsToEdition() ? "2025/new" : kind == Kind.EDITION ? "2026" : "new";
    NewFile file =
        new NewItems(content())
            .write(
                new ItemRequest(kind, Optional.of(id), Optional.empty(), Optional.of("新"), values));
    return working.resolve(assertInstanceOf(NewFile.Written.class, file).path());
  }

  private static Map<String, String> needed(Kind kind) {
    return kind == Kind.SOURCE ? Map.of("language", "zh") : Map.of();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isRightAsItIs(Kind kind) throws IOException {
    write(kind, needed(kind));
    assertEquals(List.of(), errors());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyFieldMayBeTakenIn(Kind kind) throws IOException {
    Path file = write(kind, needed(kind));
    List<String> lines = Files.readAllLines(file);
    for (Field field : ItemFields.original(kind).fields()) {
      if (!field.isRequired() && !field.name().equals("draft")) {
        lines = with(field.name(), lines);
      }
    }
    Files.write(file, lines);
    List<String> errors = new ArrayList<>(errors());
    errors.removeIf(error -> error.contains("code=speaker-or-unnamed"));
    assertEquals(List.of(), errors);
  }

  /** The lines without the # before a field and what belongs to it. */
  private static List<String> with(String field, List<String> lines) {
    List<String> with = new ArrayList<>(lines);
    int at = 0;
    while (!lines.get(at).startsWith("#" + field + ":")) {
      at++;
    }
    for (; lines.get(at).startsWith("#"); at++) {
      with.set(at, lines.get(at).substring(1));
    }
    return with;
  }

  @Test
  void whatIsThereIsNeverWrittenOver() throws IOException {
    Path file = write(Kind.SPEAKER, Map.of());
    String before = Files.readString(file);
    ItemRequest again =
        new ItemRequest(
            Kind.SPEAKER, Optional.of("new"), Optional.of("en"), Optional.empty(), Map.of());
    assertInstanceOf(NewFile.Refused.class, new NewItems(content()).write(again));
    assertEquals(before, Files.readString(file));
  }

  @Test
  void translationsAreRightAsTheyAreAndComplete() throws IOException {
    AuthoredContent content = content();
    List<TranslationStatus> missing =
        TranslationSurvey.of(content, new Diagnostics()).translations().stream()
            .filter(status -> status.file().isEmpty())
            .toList();
    assertTrue(missing.size() > 10, missing::toString);
    List<String> lacking = missing(survey().missing());
    List<Path> files = new ArrayList<>();
    for (TranslationStatus status : missing) {
      Path original = working.resolve(status.original().text().path());
      NewFile file =
          new NewTranslations(content, new Diagnostics()).write(original, status.language().path());
      files.add(working.resolve(assertInstanceOf(NewFile.Written.class, file).path()));
    }
    assertEquals(List.of(), errors());
    assertEquals(lacking, missing(survey().missing()));
    for (Path file : files) {
      fillIn(file);
    }
    assertEquals(List.of(), errors());
    lacking.removeAll(missing(missing));
    assertEquals(lacking, missing(survey().missing()));
    assertTrue(
        survey().translations().stream()
            .filter(status -> files.contains(working.resolve(status.path())))
            .allMatch(status -> status.age() == Age.CURRENT));
  }

  private TranslationSurvey survey() {
    return TranslationSurvey.of(content(), new Diagnostics());
  }

  private static List<String> missing(List<TranslationStatus> translations) {
    return translations.stream()
        .filter(status -> !status.missing().isEmpty())
        .map(status -> status.path() + status.missing())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** As a translator does: every comment that is a field becomes one, with a text. */
  private static void fillIn(Path file) throws IOException {
    String text = Files.readString(file);
    String filled =
        text.replaceAll("(?m)^#((?: {2})*(?:- |[^ #]+: ))$", "$1T")
            .replaceAll("(?m)^#((?: {2})*[^ #]+:)$", "$1");
    boolean prose = text.contains("# The prose goes below");
    Files.writeString(file, prose ? filled + "T\n" : filled);
  }
}
