package org.summitarchive.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.Language;
import org.summitarchive.language.Languages;
import org.summitarchive.language.Messages;

/** The message files against each other, and against the code and the templates that use them. */
class MessageKeysTest {

  private static final Path TEMPLATES = Path.of("templates");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:[.-][a-z]+)*[.-]?)\"");
  private static final Pattern USE =
      Pattern.compile(
          "(?:\\btext|\\baround|words|wordsLink|sentence|expected|add|phrase|items?|messages\\.text)"
              + "\\(\\s*\"([a-z.-]+)\"(?!\\s*\\+)");

  private final Messages english = messages("en");

  @Test
  void everyLanguageHasTheSameMessagesWithTheSameArguments() throws IOException {
    SortedMap<String, SortedSet<String>> expected = arguments(english);
    try (Stream<Path> files = Files.list(TEMPLATES.resolve("messages"))) {
      List<String> names =
          files.map(file -> file.getFileName().toString().replace(".properties", "")).toList();
      for (String name : names) {
        assertEquals(expected, arguments(messages(name)), name);
      }
    }
  }

  @Test
  void everyMessageIsUsed() {
    SortedSet<String> literals = found(LITERAL);
    SortedSet<String> unused = new TreeSet<>(english.keys());
    unused.removeIf(key -> literals.contains(key) || isBuilt(key, literals));
    assertEquals(new TreeSet<>(), unused);
  }

  @Test
  void everyMessageThatIsUsedIsThere() {
    SortedSet<String> missing = found(USE);
    missing.removeAll(english.keys());
    missing.removeIf(key -> key.endsWith("."));
    assertEquals(new TreeSet<>(), missing);
  }

  /** Some keys are put together: {@code "venue." + word}, {@code key + "-range"}. */
  private static boolean isBuilt(String key, SortedSet<String> literals) {
    String start = key.substring(0, key.indexOf('.') + 1);
    return !start.isEmpty() && literals.contains(start);
  }

  private static SortedSet<String> found(Pattern pattern) {
    SortedSet<String> found = new TreeSet<>();
    for (String root :
        List.of(
            "templates",
            "src/main/java/org/summitarchive/page",
            "src/main/java/org/summitarchive/view",
            "src/main/java/org/summitarchive/citation",
            "src/main/java/org/summitarchive/export/Feed.java")) {
      for (String text : texts(Path.of(root))) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
          found.add(matcher.group(1));
        }
      }
    }
    return found;
  }

  private static List<String> texts(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".jte") || file.toString().endsWith(".java"))
          .map(MessageKeysTest::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, SortedSet<String>> arguments(Messages messages) {
    SortedMap<String, SortedSet<String>> arguments = new TreeMap<>();
    messages.keys().forEach(key -> arguments.put(key, messages.arguments(key)));
    return arguments;
  }

  private static Messages messages(String tag) {
    Language language = new Language(tag, tag, tag);
    Diagnostics diagnostics = new Diagnostics();
    Map<Language, Messages> loaded =
        new MessageFiles(TemplateFolder.over(TEMPLATES), diagnostics)
            .load(new Languages(List.of(language)));
    assertEquals(List.of(), diagnostics.sorted());
    return Objects.requireNonNull(loaded.get(language));
  }
}
