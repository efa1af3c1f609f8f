package org.summitarchive.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.summitarchive.Folders;
import org.summitarchive.cache.Program;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.page.Feature;

/** A copy of a tiny site's content in a working folder of its own. */
record TestSite(Path working) {

  static final Path ALL = Path.of("src/test/resources/sites");

  static TestSite copy(String name, Path working) {
    Folders.copy(ALL.resolve(name).resolve("content"), working.resolve("content"));
    return new TestSite(working);
  }

  Path content(String file) {
    return working.resolve("content").resolve(file);
  }

  Path output() {
    return working.resolve("site-output");
  }

  Path memory() {
    return working.resolve(".summit-archive");
  }

  Optional<BuildReport> build(Path output, Diagnostics diagnostics) throws Exception {
    return build(output, diagnostics, Progress.UNSEEN);
  }

  /** Builds while somebody watches. */
  Optional<BuildReport> build(Path output, Diagnostics diagnostics, Progress progress)
      throws Exception {
    return build(output, diagnostics, progress, Long.MAX_VALUE);
  }

  /**
   * Builds with as much memory as there is said to be.
   *
   * @param heap in bytes
   */
  Optional<BuildReport> build(Path output, Diagnostics diagnostics, Progress progress, long heap)
      throws Exception {
    BuildRequest.Folders folders =
        new BuildRequest.Folders(working, working.resolve("content"), output, Optional.empty());
    BuildRequest.Options options =
        new BuildRequest.Options(
            Optional.empty(), false, EnumSet.allOf(Feature.class), Optional.empty());
    BuildRequest.Reuse reuse =
        new BuildRequest.Reuse(memory(), false, new Program(), Optional.empty(), heap);
    return new SiteBuilder(new BuildRequest(folders, options, reuse), diagnostics, progress)
        .build();
  }

  /** Builds content that has no errors. */
  BuildReport build(Path output) throws Exception {
    Diagnostics diagnostics = new Diagnostics();
    Optional<BuildReport> report = build(output, diagnostics);
    List<Diagnostic> errors = diagnostics.errors();
    assertEquals(List.of(), errors);
    return report.orElseThrow();
  }

  BuildReport build() throws Exception {
    return build(output());
  }
}
