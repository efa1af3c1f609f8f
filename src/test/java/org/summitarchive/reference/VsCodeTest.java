package org.summitarchive.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The settings for VS Code fit the schemas, the content and what the program prints. */
class VsCodeTest {

  private static final Path FOLDER = Path.of(".vscode");
  private static final Path SITE = Path.of("src/test/resources/sites/everything");
  private static final Pattern SCHEMA =
      Pattern.compile("\"docs/schemas/([a-z.]+)\": \\[(.*?)]", Pattern.DOTALL);
  private static final Pattern GLOB = Pattern.compile("\"([^\"]+)\"");

  @Test
  void everyFileHasItsSchema() throws IOException {
    Map<String, String> found = new TreeMap<>();
    Map<String, String> expected = new TreeMap<>();
    Map<String, List<String>> globs = globs();
    try (Stream<Path> files = Files.walk(SITE.resolve("content"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path shown = SITE.relativize(file);
        String path = shown.toString().replace('\\', '/');
        if (path.matches(".*\\.(md|yaml)")) {
          expected.put(path, Schemas.schema(path.substring("content/".length()), "zh"));
          found.put(path, schema(shown, globs));
        }
      }
    }
    assertEquals(expected, found);
    assertEquals(Schemas.all().keySet(), globs.keySet());
  }

  private static String schema(Path file, Map<String, List<String>> globs) {
    return globs.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(glob -> matches(file, glob)))
        .map(Map.Entry::getKey)
        .toList()
        .toString()
        .replaceAll("[\\[\\]]", "");
  }

  private static boolean matches(Path file, String glob) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(file);
  }

  private static Map<String, List<String>> globs() throws IOException {
    Map<String, List<String>> globs = new TreeMap<>();
    Matcher schema = SCHEMA.matcher(Files.readString(FOLDER.resolve("settings.json")));
    while (schema.find()) {
      globs.put(
          schema.group(1),
          GLOB.matcher(schema.group(2)).results().map(result -> result.group(1)).toList());
    }
    return globs;
  }

  @Test
  void theTaskUnderstandsWhatIsPrinted() throws IOException {
    Matcher regexp =
        Pattern.compile("\"regexp\": \"(.*)\"")
            .matcher(Files.readString(FOLDER.resolve("tasks.json")));
    assertTrue(regexp.find());
    String printed =
        Files.readString(Path.of("src/test/resources/mistakes/outdated-translation/expected.txt"));
    Matcher problem =
        Pattern.compile(regexp.group(1).replace("\\\\", "\\"), Pattern.MULTILINE).matcher(printed);
    assertTrue(problem.find());
    assertEquals("content/editions/2025/forums/internet-law.en.md", problem.group(1));
    assertEquals(
        List.of("3", "18", "warning", "outdated-translation"),
        List.of(problem.group(2), problem.group(3), problem.group(4), problem.group(6)));
  }
}
