package org.summitarchive.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.summitarchive.archive.Archive;
import org.summitarchive.archive.ArchiveLinker;
import org.summitarchive.archive.Incomplete;
import org.summitarchive.asset.Assets;
import org.summitarchive.asset.MessageFiles;
import org.summitarchive.asset.ScratchFolder;
import org.summitarchive.asset.TemplateFolder;
import org.summitarchive.bind.Binder;
import org.summitarchive.bind.BoundItems;
import org.summitarchive.bind.Drafts;
import org.summitarchive.build.Progress.Stage;
import org.summitarchive.cache.DamagedMemoryException;
import org.summitarchive.cache.Inputs;
import org.summitarchive.cache.ItemMemory;
import org.summitarchive.cache.Knowledge;
import org.summitarchive.cache.Memory;
import org.summitarchive.cache.PageMemory;
import org.summitarchive.cache.Stamp;
import org.summitarchive.config.ArchiveConfig;
import org.summitarchive.config.ConfigReader;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.language.Language;
import org.summitarchive.language.Messages;
import org.summitarchive.markdown.MarkdownCompiler;
import org.summitarchive.model.Kind;
import org.summitarchive.output.OfflineZip;
import org.summitarchive.output.PlannedFile;
import org.summitarchive.output.PublishException;
import org.summitarchive.output.PublishResult;
import org.summitarchive.output.PublishedSite;
import org.summitarchive.output.Publisher;
import org.summitarchive.output.Watcher;
import org.summitarchive.page.Feature;
import org.summitarchive.page.PageCount;
import org.summitarchive.page.SitePlan;
import org.summitarchive.render.CompiledTemplates;
import org.summitarchive.render.PageRenderer;
import org.summitarchive.route.Routes;
import org.summitarchive.source.ContentFiles;
import org.summitarchive.source.ContentFolder;
import org.summitarchive.view.Views;
import org.summitarchive.yaml.YamlReader;
import org.summitarchive.yaml.YamlValue;

/** Builds a site: every stage, in order. The only class that names them all. */
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
      return build(request.reuse().clean());
    } catch (DamagedMemoryException e) {
      return build(true);
    }
  }

  private Optional<BuildReport> build(boolean clean) throws IOException, PublishException {
    try (Memory memory = memory()) {
      progress.begin(Stage.LOOK, 0);
      Inputs inputs = Inputs.of(inputFolders(), memory.moment());
      Optional<Knowledge> known = clean ? Optional.empty() : memory.recall();
      return known.filter(last -> isUpToDate(last, inputs)).isPresent()
          ? report(known.get())
          : build(memory, inputs);
    }
  }

  private Memory memory() throws IOException {
    return Memory.open(
        request.reuse().folder(), request.folders().output(), RequestKey.of(request));
  }

  private List<Path> inputFolders() {
    List<Path> folders = new ArrayList<>(List.of(request.folders().content()));
    request.folders().templates().ifPresent(folders::add);
    return folders;
  }

  private boolean isUpToDate(Knowledge last, Inputs inputs) {
    return last.isOf(inputs) && PublishedSite.isAsLeft(request.folders().output(), last.outputs());
  }

  /** Tells again what the last build told. */
  private Optional<BuildReport> report(Knowledge last) throws PublishException {
    last.warnings()
        .forEach(w -> diagnostics.warning(w.position(), w.code(), w.message(), w.hint()));
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    zip();
    int files = last.outputs().size() - 1;
    return Optional.of(
        new BuildReport(last.pages(), new PublishResult(0, files, 0), BuildReport.Work.NONE));
  }

  private Optional<BuildReport> build(Memory memory, Inputs inputs)
      throws IOException, PublishException {
    progress.begin(Stage.READ, 0);
    ContentFolder content =
        ContentFolder.open(request.folders().content(), request.folders().working());
    Optional<SourceText> text = content.archive(diagnostics);
    Optional<ArchiveConfig> config = text.flatMap(this::configure);
    if (config.isEmpty()) {
      return Optional.empty();
    }
    ItemMemory items =
        memory.items(inputs, config.get().languages(), Circumstances.ofItems(text.get()));
    SortedMap<String, Path> files = content.assets(diagnostics);
    Archive archive = link(config.get(), content, files.keySet(), items);
    Routes.check(archive, diagnostics);
    TemplateFolder templates = templates();
    Map<Language, Messages> words =
        new MessageFiles(templates, diagnostics).load(archive.config().languages());
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    progress.begin(Stage.PLAN, 0);
    SitePlan plan = SitePlan.of(archive, request.options().features());
    Assets assets = Assets.collect(templates, files, archive.images());
    long circumstances =
        Circumstances.ofPages(text.get(), assets, request.folders().templates(), memory.moment());
    PageMemory pages = memory.pages(archive, items, circumstances);
    Map<String, Stamp> outputs = new ConcurrentHashMap<>();
    Optional<PublishResult> result =
        publish(archive, plan, assets, templates, words, pages, outputs);
    if (result.isEmpty()) {
      return Optional.empty();
    }
    zip();
    progress.begin(Stage.REMEMBER, 0);
    List<PageCount> counts = PageCount.of(archive, plan);
    memory.keep(new Knowledge(inputs.fingerprint(), diagnostics.sorted(), counts, outputs));
    BuildReport.Work work = new BuildReport.Work(items.read(), pages.renderings());
    return Optional.of(new BuildReport(counts, result.get(), work));
  }

  private Optional<ArchiveConfig> configure(SourceText text) {
    return yaml(text)
        .flatMap(archive -> ConfigReader.read(archive, diagnostics))
        .map(read -> request.options().baseUrl().map(read::withBaseUrl).orElse(read));
  }

  private Archive link(
      ArchiveConfig config, ContentFolder content, Set<String> assets, ItemMemory known)
      throws IOException {
    ContentFiles files = content.documents(config.languages(), known, diagnostics);
    Optional<YamlValue.Mapping> topics = content.topics(diagnostics).flatMap(this::yaml);
    Drafts drafts = request.options().drafts() ? Drafts.PUBLISH : Drafts.HIDE;
    BoundItems bound =
        new Binder(config, drafts, new MarkdownCompiler()::compile, known)
            .bind(files, topics, diagnostics);
    progress.begin(Stage.LINK, 0);
    known.learn(bound.all());
    Set<Kind> unread = content.hasTopics() && topics.isEmpty() ? Set.of(Kind.TOPIC) : Set.of();
    Incomplete incomplete = new Incomplete(bound.broken(), bound.drafts(), unread, bound.loose());
    return ArchiveLinker.link(config, bound.items(), incomplete, assets, diagnostics);
  }

  private CompiledTemplates compiled(ScratchFolder scratch) {
    return request.reuse().templates().orElseGet(() -> new CompiledTemplates(scratch.path()));
  }

  private TemplateFolder templates() {
    return request
        .folders()
        .templates()
        .map(own -> TemplateFolder.over(own, request.folders().working()))
        .orElseGet(TemplateFolder::shipped);
  }

  private Optional<PublishResult> publish(
      Archive archive,
      SitePlan plan,
      Assets assets,
      TemplateFolder templates,
      Map<Language, Messages> words,
      PageMemory known,
      Map<String, Stamp> outputs)
      throws IOException, PublishException {
    Set<Feature> features = request.options().features();
    Views views = new Views(known.watched(archive), assets, words, features);
    try (ScratchFolder scratch = ScratchFolder.create()) {
      Optional<PageRenderer> renderer =
          PageRenderer.of(templates, compiled(scratch), views, diagnostics);
      if (renderer.isEmpty()) {
        return Optional.empty();
      }
      PageBytes bytes = new PageBytes(renderer.get(), known);
      if (templates.hasTemplates()
          && !renderer
              .get()
              .isSound(known.changed(plan), bytes::renderAhead, templates, diagnostics)) {
        return Optional.empty();
      }
      List<PlannedFile> files = SiteFiles.of(archive, plan, assets, bytes, words, features, known);
      progress.begin(Stage.PUBLISH, files.size());
      Publisher publisher = new Publisher(Runtime.getRuntime().availableProcessors());
      Watcher watcher =
          (path, stamp) -> {
            outputs.put(path, stamp);
            progress.step();
          };
      return Optional.of(
          publisher.publish(request.folders().output(), files, known.outputs(), watcher));
    }
  }

  private void zip() throws PublishException {
    if (request.options().zip().isPresent()) {
      progress.begin(Stage.ZIP, 0);
      OfflineZip.write(request.folders().output(), request.options().zip().get());
    }
  }

  private Optional<YamlValue.Mapping> yaml(SourceText text) {
    return YamlReader.mapping(text, 0, text.text().length(), diagnostics);
  }
}
