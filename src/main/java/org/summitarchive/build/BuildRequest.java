package org.summitarchive.build;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.summitarchive.asset.TemplateFolder;
import org.summitarchive.bind.Drafts;
import org.summitarchive.cache.Program;
import org.summitarchive.config.ArchiveConfig;
import org.summitarchive.page.Feature;
import org.summitarchive.render.CompiledTemplates;
import org.summitarchive.source.ContentFolder;
import org.summitarchive.source.ReadWatcher;

/** What to build from where, as the command line or another program asks for it. */
public record BuildRequest(Folders folders, Options options, Reuse reuse) {

  /**
   * Where things are.
   *
   * @param working what paths in messages are relative to
   * @param templates a folder whose templates, messages and static files replace the shipped ones
   */
  public record Folders(Path working, Path content, Path output, Optional<Path> templates) {

    /** Those that a build reads. */
    List<Path> inputs() {
      return Stream.concat(Stream.of(content), templates.stream()).toList();
    }

    ContentFolder contentFolder(ReadWatcher watcher) {
      return ContentFolder.open(content, working, watcher);
    }

    TemplateFolder templateFolder() {
      return templates
          .map(own -> TemplateFolder.over(own, working))
          .orElseGet(TemplateFolder::shipped);
    }
  }

  /**
   * What may be taken from earlier builds.
   *
   * @param folder where builds keep what they know
   * @param clean whether nothing is taken, and every byte of the site is compared
   * @param program that which builds, the same for all builds of this process
   * @param templates those that earlier builds of this process compiled, where it builds again
   * @param heap how many bytes of memory there are for all that a build makes: prose that would
   *     take a large part of them lies in the folder until it is asked for
   */
  public record Reuse(
      Path folder,
      boolean clean,
      Program program,
      Optional<CompiledTemplates> templates,
      long heap) {

    /** With all the memory that this process may take. */
    public Reuse(
        Path folder, boolean clean, Program program, Optional<CompiledTemplates> templates) {
      this(folder, clean, program, templates, Runtime.getRuntime().maxMemory());
    }

    /** Of builds of other processes only. */
    public Reuse(Path folder, boolean clean) {
      this(folder, clean, new Program(), Optional.empty());
    }

    /** Needs nothing that the folder holds. */
    Reuse ofNothing() {
      return new Reuse(folder, true, program, templates, Long.MAX_VALUE);
    }
  }

  /**
   * What differs from the configuration.
   *
   * @param baseUrl instead of that of {@code archive.yaml}
   * @param drafts whether drafts are published too
   * @param features what the site shall have, of what some sites leave out
   * @param zip a file that shall hold the whole site, for reading offline
   */
  public record Options(
      Optional<URI> baseUrl, boolean drafts, Set<Feature> features, Optional<Path> zip) {
    public Options {
      features = Set.copyOf(features);
    }

    /** What the archive is configured to be, but for these. */
    ArchiveConfig over(ArchiveConfig read) {
      return baseUrl.map(read::withBaseUrl).orElse(read);
    }

    Drafts readDrafts() {
      return drafts ? Drafts.PUBLISH : Drafts.HIDE;
    }
  }
}
