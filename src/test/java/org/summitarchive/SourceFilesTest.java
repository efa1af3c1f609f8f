package org.summitarchive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files stay small: what no longer fits has more than one thing to say. */
class SourceFilesTest {

  private static final int MOST = 300;
  private static final int SMALL = 60;

  private static final Pattern SOURCE = Pattern.compile(".*\\.(java|jte|css|js)");

  @Test
  void noneIsLong() throws IOException {
    SortedMap<String, Integer> lines = lines("src", "templates");
    lines.values().removeIf(count -> count <= MOST);
    assertEquals(new TreeMap<>(), lines, "files of more than " + MOST + " lines");
  }

  @Test
  void halfAreShort() throws IOException {
    SortedMap<String, Integer> lines = lines("src/main", "templates");
    long small = lines.values().stream().filter(count -> count < SMALL).count();
    assertTrue(small * 2 >= lines.size(), small + " of " + lines.size() + " are under " + SMALL);
  }

  private static SortedMap<String, Integer> lines(String... folders) throws IOException {
    SortedMap<String, Integer> lines = new TreeMap<>();
    for (String folder : folders) {
      for (Path file : sources(Path.of(folder))) {
        lines.put(file.toString(), Files.readAllLines(file).size());
      }
    }
    return lines;
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> SOURCE.matcher(file.toString()).matches()).toList();
    }
  }
}
