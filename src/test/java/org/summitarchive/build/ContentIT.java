package org.summitarchive.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.summitarchive.Folders;
import org.summitarchive.build.PackagedProgram.Result;

/** What must hold of any content, tried on whatever the project has. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ContentIT {

  @TempDir static Path temp;
  private static Result built = new Result(-1, "", "");

  @BeforeAll
  static void build() throws Exception {
    String content = PackagedProgram.CONTENT.toAbsolutePath().toString();
    built = PackagedProgram.run(temp, "build", "--content", content, "--output", "site");
  }

  @Test
  void itBuilds() {
    assertEquals(0, built.code(), built.err());
  }

  @Test
  void theCheckFindsNothing() throws Exception {
    Result checked = PackagedProgram.run(temp, "check", "site");
    assertEquals("", checked.err());
    assertEquals(0, checked.code());
  }

  @Test
  void theValidatorSeesWhatIsNot() throws Exception {
    Files.writeString(
        temp.resolve("mistaken.html"),
        """
        <!DOCTYPE html>
        <html lang="en"><title>Mistaken</title>
        <p><table></table>
        <script>run()</script><img src="a.png">
        </html>
        """);
    HtmlValidator validator = new HtmlValidator();
    validator.validate(temp, "mistaken.html");
    assertEquals(
        List.of("mistaken.html:4:39: error: An “img” element must have an “alt” attribute"),
        validator.messages().stream().map(told -> told.replaceAll(", except.*", "")).toList());
  }

  @Test
  void everyPageIsValid() throws Exception {
    HtmlValidator validator = new HtmlValidator();
    Path site = temp.resolve("site");
    List<String> pages =
        Folders.tree(site).keySet().stream().filter(file -> file.endsWith(".html")).toList();
    assertTrue(pages.contains("index.html"), pages::toString);
    for (String page : pages) {
      validator.validate(site, page);
    }
    assertEquals("", String.join("\n", validator.messages()));
  }
}
