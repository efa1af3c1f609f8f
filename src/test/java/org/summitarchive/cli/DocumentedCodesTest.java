package org.summitarchive.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds that a user who is shown a code finds it in the documents. */
class DocumentedCodesTest {

  private static final Pattern CODE =
      Pattern.compile("\\[([a-z0-9]+(?:-[a-z0-9]+)+)]$", Pattern.MULTILINE);

  @Test
  void everyCodeThatMistakesBringIsDocumented() throws IOException {
    String documents = Files.readString(Path.of("docs/diagnostics.md"));
    SortedSet<String> codes = codes();
    assertFalse(codes.isEmpty());
    codes.removeIf(code -> documents.contains("`" + code + "`"));
    assertEquals(new TreeSet<>(), codes);
  }

  private static SortedSet<String> codes() throws IOException {
    SortedSet<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/mistakes"))) {
      for (Path file : files.filter(path -> path.endsWith("expected.txt")).toList()) {
        Matcher matcher = CODE.matcher(Files.readString(file));
        while (matcher.find()) {
          codes.add(matcher.group(1));
        }
      }
    }
    return codes;
  }
}
