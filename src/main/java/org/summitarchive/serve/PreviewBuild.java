package org.summitarchive.serve;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.summitarchive.build.BuildReport;
import org.summitarchive.build.BuildRequest;
import org.summitarchive.build.BuildRequest.Reuse;
import org.summitarchive.build.SiteBuilder;
import org.summitarchive.cache.Program;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.output.PublishException;
import org.summitarchive.render.CompiledTemplates;

/** Builds the preview, as often as it is asked to. */
final class PreviewBuild {

  private static final int REHEARSALS = 2;

  /** A build that takes longer has had Java compile what it needs. */
  private static final Duration SHORT = Duration.ofSeconds(5);

  private final BuildRequest request;
  private final BuildRequest rehearsal;
  private final boolean strict;

  /**
   * Prepares builds.
   *
   * @param folder holds the site and what builds remember
   * @param address the site's own while it is previewed
   */
  PreviewBuild(PreviewRequest preview, Path folder, URI address) {
    BuildRequest.Options options =
        new BuildRequest.Options(
            Optional.of(address),
            preview.choices().drafts(),
            preview.choices().features(),
            Optional.empty());
    Optional<CompiledTemplates> templates =
        Optional.of(new CompiledTemplates(() -> folder.resolve("templates")));
    Program program = new Program();
    PreviewRequest.Folders folders = preview.folders();
    request =
        request(folders, folder, options, new Reuse(memory(folder), false, program, templates));
    Path unseen = folder.resolve("rehearsal");
    rehearsal =
        request(folders, unseen, options, new Reuse(memory(unseen), true, program, templates));
    strict = preview.choices().strict();
  }

  private static BuildRequest request(
      PreviewRequest.Folders folders, Path into, BuildRequest.Options options, Reuse reuse) {
    return new BuildRequest(
        new BuildRequest.Folders(
            folders.working(), folders.content(), site(into), folders.templates()),
        options,
        reuse);
  }

  static Path site(Path folder) {
    return folder.resolve("site");
  }

  private static Path memory(Path folder) {
    return folder.resolve("memory");
  }

  Rebuild build() {
    return build(request);
  }

  /**
   * Builds for nobody, after a first build: the first edit would have to wait until Java has
   * compiled the program.
   */
  void rehearse(Rebuild first) {
    boolean isShort =
        first instanceof Rebuild.Published published && published.time().compareTo(SHORT) < 0;
    for (int i = 0; isShort && i < REHEARSALS; i++) {
      build(rehearsal);
    }
  }

  private Rebuild build(BuildRequest request) {
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
