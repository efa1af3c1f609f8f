package org.summitarchive.render;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitarchive.Golden;
import org.summitarchive.view.TinyArchive;

/** The pages of a tiny archive, held against {@code src/test/resources/pages}. */
class PagesTest {

  private static final Path EXPECTED = Path.of("src/test/resources/pages");
  private static final RenderedSite SITE = RenderedSite.of(TinyArchive.archive());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "404.html",
        "en/index.html",
        "zh/index.html",
        "en/2025/index.html",
        "en/2025/sections/governance/index.html",
        "en/2025/forums/index.html",
        "en/2025/forums/law/index.html",
        "zh/2025/forums/law/index.html",
        "en/2025/forums/release/index.html",
        "en/2025/forums/gone/index.html",
        "en/2025/forums/lawforum/index.html",
        "en/forums/index.html",
        "en/speakers/index.html",
        "zh/speakers/index.html",
        "en/speakers/zhu/index.html",
        "en/speakers/ji/index.html",
        "en/organisations/procuratorate/index.html",
        "en/documents/index.html",
        "en/documents/initiative/index.html",
        "en/topics/law/index.html",
        "en/sources/daily/index.html",
        "en/about/index.html",
        "en/search/index.html",
        "zh/about/index.html"
      })
  void pageIsAsExpected(String file) {
    String html = SITE.html(file).replaceAll("\\.[0-9a-f]{16}\\.", ".HASH.");
    Golden.assertHolds(EXPECTED.resolve(file), html);
  }
}
