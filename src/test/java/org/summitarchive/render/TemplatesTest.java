package org.summitarchive.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitarchive.view.View;

class TemplatesTest {

  @Test
  void everyViewHasATemplateThatIsThere() throws IOException {
    assertEquals(View.class.getPermittedSubclasses().length, Templates.names().size());
    for (String name : Templates.names()) {
      assertTrue(Files.exists(Path.of("templates", name)), name);
    }
  }

  /** jte drops hyphens from the names of its classes, so that two templates could become one. */
  @Test
  void noTemplateHasAHyphenInItsName() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      assertEquals(
          List.of(),
          files.filter(f -> f.toString().endsWith(".jte") && f.toString().contains("-")).toList());
    }
  }

  /** A line end there would be a space in the text, which shows in Chinese. */
  @Test
  void inlineTemplatesEndWithoutALineEnd() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("templates/inline"))) {
      for (Path file : files.toList()) {
        assertFalse(Files.readString(file).endsWith("\n"), file.toString());
      }
    }
  }
}
