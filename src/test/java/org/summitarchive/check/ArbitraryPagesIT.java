package org.summitarchive.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.summitarchive.Folders;
import org.summitarchive.diagnostic.Diagnostic;

/** Whatever stands in a page, checking it ends, and every finding lies inside its file. */
class ArbitraryPagesIT {

  private static Path folder = Path.of("");

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Folders.temporary("check");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    Files.deleteIfExists(folder.resolve("index.html"));
    Files.deleteIfExists(folder.resolve("sitemap.xml"));
    Files.delete(folder);
  }

  @Property(tries = 200)
  void anyBytes(@ForAll byte[] page, @ForAll byte[] sitemap) throws IOException {
    Files.write(folder.resolve("sitemap.xml"), sitemap);
    checked(page);
  }

  @Property(tries = 300)
  void anyHtml(@ForAll("html") String page) throws IOException {
    Files.deleteIfExists(folder.resolve("sitemap.xml"));
    checked(page.getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<String> html() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "<html lang=",
            "<a href='",
            "../",
            "//",
            "#",
            "%",
            "%zz",
            "'>",
            ">",
            "<base href=x>",
            "<link rel=canonical href='https://a.b/",
            "<link rel=alternate hreflang=",
            " href='",
            "<meta http-equiv=refresh content='0;url=",
            "<img srcset='",
            "a 1x,",
            " ",
            "\n",
            "\r",
            "</a>",
            "<h1>",
            "<h9>",
            "<table><td><a>",
            "<svg><title>",
            "中",
            "Ж",
            "𠀀",
            "\0",
            "&amp;",
            "x_y",
            "en",
            "<p lang=",
            "<p onclick=",
            "<!doctype html>",
            "<template>",
            "<?",
            "<!--");
    return parts.list().ofMaxSize(30).map(list -> String.join("", list));
  }

  private static void checked(byte[] page) throws IOException {
    Files.write(folder.resolve("index.html"), page);
    String html = PageReader.withoutMark(new String(page, StandardCharsets.UTF_8));
    for (Diagnostic finding : SiteChecker.check(Path.of(""), folder, null).findings()) {
      if (finding.position().path().endsWith("index.html")) {
        String[] lines = html.split("\n", -1);
        assertTrue(finding.position().line() <= lines.length, finding::toString);
        String line = lines[finding.position().line() - 1];
        int length = line.codePointCount(0, line.length());
        assertTrue(finding.position().column() <= length + 1, finding::toString);
      }
    }
  }
}
