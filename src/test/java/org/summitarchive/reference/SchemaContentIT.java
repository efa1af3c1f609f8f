package org.summitarchive.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Editors find nothing wrong in whatever content can be built. */
class SchemaContentIT {

  private static final Path CONTENT = Path.of("content");
  private static final Pattern FIRST_PATH = Pattern.compile("\\bpath: *\"?([a-z0-9-]+)");

  @Test
  void theSchemasHaveNothingAgainstTheContent() throws IOException {
    Matcher first = FIRST_PATH.matcher(Files.readString(CONTENT.resolve("archive.yaml")));
    assertEquals(true, first.find());
    assertEquals(new TreeMap<>(), Schemas.mistakes(CONTENT, first.group(1)));
  }
}
