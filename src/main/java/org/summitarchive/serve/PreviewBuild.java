package org.summitarchive.serve;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.summitarchive.build.BuildReport;
import org.summitarchive.build.BuildRequest;
import org.summitarchive.build.SiteBuilder;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.output.PublishException;
import org.summitarchive.render.CompiledTemplates;

/** Builds the preview, as often as it is asked to. */
final class PreviewBuild {

  private final BuildRequest request;
  private final boolean strict;

  /**
   * Prepares builds.
   *
   * @param folder holds the site and what builds remember
   * @param address the site's own while it is previewed
   */
  PreviewBuild(PreviewRequest preview, Path folder, URI address) {
    PreviewRequest.Folders folders = preview.folders();
    PreviewRequest.Choices choices = preview.choices();
    request =
        new BuildRequest(
            new BuildRequest.Folders(
                folders.working(), folders.content(), site(folder), folders.templates()),
            new BuildRequest.Options(
                Optional.of(address), choices.drafts(), choices.features(), Optional.empty()),
            new BuildRequest.Reuse(
                folder.resolve("memory"),
                false,
                Optional.of(new CompiledTemplates(folder.resolve("templates")))));
    strict = choices.strict();
  }

  static Path site(Path folder) {
    return folder.resolve("site");
  }

  Rebuild build() {
    long start = System.nanoTime();
    Diagnostics diagnostics = strict ? Diagnostics.strict() : new Diagnostics();
    try {
      Optional<BuildReport> report = new SiteBuilder(request, diagnostics).build();
      Duration time = Duration.ofNanos(System.nanoTime() - start);
      return Rebuild.of(report, diagnostics.sorted(), time);
    } catch (IOException | PublishException | RuntimeException e) {
      return new Rebuild.Failed(e);
    }
  }
}
