package org.summitarchive.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.summitarchive.archive.Archive;
import org.summitarchive.asset.Assets;
import org.summitarchive.asset.MessageFiles;
import org.summitarchive.asset.TemplateFolder;
import org.summitarchive.bind.Drafts;
import org.summitarchive.build.BuildReport.Work;
import org.summitarchive.build.BuildRequest.Reuse;
import org.summitarchive.build.Progress.Stage;
import org.summitarchive.cache.DamagedMemoryException;
import org.summitarchive.cache.ImageMemory;
import org.summitarchive.cache.Inputs;
import org.summitarchive.cache.ItemMemory;
import org.summitarchive.cache.Knowledge;
import org.summitarchive.cache.Memory;
import org.summitarchive.cache.Stamp;
import org.summitarchive.concurrent.Meanwhile;
import org.summitarchive.config.ArchiveConfig;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.language.Language;
import org.summitarchive.language.Languages;
import org.summitarchive.language.Messages;
import org.summitarchive.output.OfflineZip;
import org.summitarchive.output.PublishException;
import org.summitarchive.output.PublishedSite;
import org.summitarchive.page.PageCount;
import org.summitarchive.source.ContentFolder;

/** Builds a site: every stage, in order. */
public final class SiteBuilder {

  private final BuildRequest request;
  private final Diagnostics diagnostics;
  private final Progress progress;

  /**
   * Prepares a build.
   *
   * @param diagnostics takes every mistake in the content
   */
  public SiteBuilder(BuildRequest request, Diagnostics diagnostics) {
    this(request, diagnostics, Progress.UNSEEN);
  }

  /** Prepares a build that somebody watches. */
  public SiteBuilder(BuildRequest request, Diagnostics diagnostics, Progress progress) {
    this.request = request;
    this.diagnostics = diagnostics;
    this.progress = progress;
  }

  /**
   * Builds the site and publishes it, unless the content has errors.
   *
   * @return empty where nothing was published
   * @throws PublishException where the site cannot be written
   */
  public Optional<BuildReport> build() throws IOException, PublishException {
    try {
      return build(request.reuse());
    } catch (DamagedMemoryException e) {
      return build(request.reuse().ofNothing());
    }
  }

  private Optional<BuildReport> build(Reuse reuse) throws IOException, PublishException {
    Path output = request.folders().output();
    long key = RequestKey.of(request);
    try (Memory memory = Memory.open(reuse.folder(), output, key, reuse.heap())) {
      progress.begin(Stage.LOOK, 0);
      Inputs inputs = Inputs.of(request.folders().inputs(), memory.moment());
      Optional<Knowledge> known = reuse.clean() ? Optional.empty() : memory.recall();
      return known.isPresent() && known.get().isOf(inputs) && look(known).isAsLeft()
          ? report(known.get())
          : build(memory, inputs, known, Meanwhile.begin(() -> look(known)));
    }
  }

  private PublishedSite look(Optional<Knowledge> known) {
    return PublishedSite.look(
        request.folders().output(), known.map(Knowledge::outputs).orElse(Map.of()));
  }

  /** Tells again what the last build told. */
  private Optional<BuildReport> report(Knowledge last) throws PublishException {
    last.warnings().forEach(diagnostics::take);
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    zip();
    return Optional.of(BuildReport.again(last));
  }

  private Optional<BuildReport> build(
      Memory memory, Inputs inputs, Optional<Knowledge> known, Meanwhile<PublishedSite> last)
      throws IOException, PublishException {
    progress.begin(Stage.READ, 0);
    ContentReads reads = new ContentReads(progress);
    ContentFolder content = request.folders().contentFolder(reads);
    ArchiveReader reader = new ArchiveReader(content, diagnostics);
    Optional<SourceText> text = content.archive(diagnostics);
    Optional<ArchiveConfig> config = text.flatMap(reader::config).map(request.options()::over);
    if (config.isEmpty()) {
      return Optional.empty();
    }
    Languages languages = config.get().languages();
    if (known.isEmpty()) {
      Meanwhile.begin(languages::prepared);
    }
    ItemMemory items = memory.items(inputs, languages, Circumstances.ofItems(text.get()));
    TemplateFolder templates = request.folders().templateFolder();
    MessageFiles messages = new MessageFiles(templates, diagnostics);
    Meanwhile<Map<Language, Messages>> words = Meanwhile.begin(() -> messages.load(languages));
    SortedMap<String, Path> files = content.assets(diagnostics);
    ArchiveSource.Made made = archive(reader, config.get(), items, files.keySet(), known);
    Archive archive = made.archive();
    Map<Language, Messages> said = words.get();
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    progress.begin(Stage.PLAN, 0);
    ImageMemory images = memory.images(inputs);
    Meanwhile<Assets> assets =
        Meanwhile.begin(() -> Assets.collect(templates, files, archive.images(), images));
    SiteContent site =
        new SiteContent(
            archive, text.get(), items, templates, assets, said, request.options().features());
    LeftFiles left = new LeftFiles(progress);
    Optional<Published> published =
        new SitePublication(request, site, memory, last.get(), left, progress, diagnostics)
            .run(known);
    if (published.isEmpty()) {
      return Optional.empty();
    }
    zip();
    progress.begin(Stage.REMEMBER, 0);
    List<PageCount> counts = published.get().languages();
    Map<String, Stamp> outputs = left.stamps();
    memory.keep(
        new Knowledge(
            inputs.fingerprint(),
            made.facts(),
            made.linked(),
            diagnostics.sorted(),
            counts,
            outputs));
    long bytes = reads.bytes() + images.bytes();
    Work work = Work.of(items.read(), bytes, published.get().rendered(), outputs.keySet());
    return Optional.of(new BuildReport(counts, published.get().files(), work));
  }

  private ArchiveSource.Made archive(
      ArchiveReader reader,
      ArchiveConfig config,
      ItemMemory items,
      Set<String> assets,
      Optional<Knowledge> known) {
    FoundContent found = reader.find(config, items);
    progress.begin(Stage.READ, found.files().count());
    Drafts drafts = request.options().readDrafts();
    return new ArchiveSource(reader, found, drafts, assets, items, diagnostics)
        .make(known, progress);
  }

  private void zip() throws PublishException {
    if (request.options().zip().isPresent()) {
      progress.begin(Stage.ZIP, 0);
      OfflineZip.write(request.folders().output(), request.options().zip().get());
    }
  }
}
