package org.summitarchive.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.summitarchive.Folders;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.page.Feature;

/** A site that is edited, built and spoiled again and again. */
final class EditedSite {

  /** What a killed process sees: nothing more. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  private final Path working;
  private final FirstBuilds firstBuilds;
  private final long heap;
  private boolean drafts;
  private boolean otherAddress;
  private boolean ownTemplates;
  private final Set<Feature> features = EnumSet.allOf(Feature.class);

  /**
   * Prepares a site.
   *
   * @param heap how many bytes its builds, but for those that they are held against, think there
   *     are
   */
  EditedSite(Path working, FirstBuilds firstBuilds, long heap) {
    this.working = working;
    this.heap = heap;
    this.firstBuilds = firstBuilds;
    Folders.copy(TestSite.ALL.resolve("everything/content"), content());
  }

  Path content() {
    return working.resolve("content");
  }

  Path output() {
    return working.resolve("site-output");
  }

  Path templates() {
    return working.resolve("templates");
  }

  Path memory() {
    return working.resolve("memory");
  }

  void turnDrafts() {
    drafts = !drafts;
  }

  void turnAddress() {
    otherAddress = !otherAddress;
  }

  void turnTemplates() {
    ownTemplates = !ownTemplates && Files.isDirectory(templates());
  }

  void turn(Feature feature) {
    if (!features.remove(feature)) {
      features.add(feature);
    }
  }

  private BuildRequest request(Path output, BuildRequest.Reuse reuse) {
    return new BuildRequest(
        new BuildRequest.Folders(
            working, content(), output, ownTemplates ? Optional.of(templates()) : Optional.empty()),
        new BuildRequest.Options(
            otherAddress ? Optional.of(URI.create("https://other.example/")) : Optional.empty(),
            drafts,
            features,
            Optional.empty()),
        reuse);
  }

  Optional<BuildReport> build(Diagnostics diagnostics) throws Exception {
    return build(diagnostics, Progress.UNSEEN);
  }

  private Optional<BuildReport> build(Diagnostics diagnostics, Progress progress) throws Exception {
    return new SiteBuilder(request(output(), reuse(memory(), false, heap)), diagnostics, progress)
        .build();
  }

  /** Builds until so many files are published. */
  void killAfter(int files) throws Exception {
    Progress killing =
        new Progress() {
          private int left = files;

          @Override
          public void begin(Stage stage, int steps) {}

          @Override
          public synchronized void step() {
            if (left-- == 0) {
              throw new Killed();
            }
          }
        };
    try {
      build(new Diagnostics(), killing);
    } catch (Killed e) {
      // as wanted
    }
  }

  private BuildRequest.Reuse reuse(Path memory, boolean clean, long heap) {
    return new BuildRequest.Reuse(memory, clean, firstBuilds.program(), Optional.empty(), heap);
  }

  private Made firstBuild() throws Exception {
    Path fresh = Files.createTempDirectory(working, "clean");
    try {
      Path output = fresh.resolve("site");
      Diagnostics diagnostics = new Diagnostics();
      BuildRequest request = request(output, reuse(fresh.resolve("memory"), true, Long.MAX_VALUE));
      Optional<BuildReport> report = new SiteBuilder(request, diagnostics).build();
      return Made.of(diagnostics, report.map(done -> site(output)));
    } finally {
      Folders.delete(fresh);
    }
  }

  /** All that decides what a build makes. */
  private List<Object> state() {
    return List.of(
        Folders.tree(content()),
        ownTemplates ? Folders.tree(templates()) : "",
        drafts,
        otherAddress,
        Set.copyOf(features));
  }

  /** Builds, and holds what is told and what is published against a first build. */
  void assertBuildsAsAtFirst() throws Exception {
    SortedMap<String, String> before = site(output());
    Diagnostics told = new Diagnostics();
    boolean published = build(told).isPresent();
    SortedMap<String, String> after = site(output());
    Made expected = firstBuilds.of(state(), this::firstBuild);
    assertEquals(expected.told(), Made.messages(told));
    assertEquals(expected.site().isPresent(), published);
    Folders.assertSame(expected.site().orElse(before), after);
  }

  private static SortedMap<String, String> site(Path output) {
    SortedMap<String, String> site = new TreeMap<>(Folders.tree(output));
    site.remove("foreign.txt");
    return site;
  }

  void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
