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
import org.summitarchive.cache.Inputs;
import org.summitarchive.cache.Knowledge;
import org.summitarchive.cache.Memory;
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

  /**
   * Prepares a build.
   *
   * @param diagnostics takes every mistake in the content
   */
  public SiteBuilder(BuildRequest request, Diagnostics diagnostics) {
    this.request = request;
    this.diagnostics = diagnostics;
  }

  /**
   * Builds the site and publishes it, unless the content has errors.
   *
   * @return empty where nothing was published
   * @throws PublishException where the site cannot be written
   */
  public Optional<BuildReport> build() throws IOException, PublishException {
    try (Memory memory = memory()) {
      Inputs inputs = Inputs.of(inputFolders(), memory.moment());
      Optional<Knowledge> known = request.reuse().clean() ? Optional.empty() : memory.recall();
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
    return Optional.of(new BuildReport(last.pages(), new PublishResult(0, files, 0)));
  }

  private Optional<BuildReport> build(Memory memory, Inputs inputs)
      throws IOException, PublishException {
    ContentFolder content =
        ContentFolder.open(request.folders().content(), request.folders().working());
    Optional<ArchiveConfig> config = configure(content);
    if (config.isEmpty()) {
      return Optional.empty();
    }
    SortedMap<String, Path> files = content.assets(diagnostics);
    Archive archive = link(config.get(), content, files);
    Routes.check(archive, diagnostics);
    TemplateFolder templates = templates();
    Map<Language, Messages> messages =
        new MessageFiles(templates, diagnostics).load(archive.config().languages());
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    SitePlan plan = SitePlan.of(archive, request.options().features());
    Assets assets = Assets.collect(templates, files, archive.images());
    Map<String, Stamp> outputs = new ConcurrentHashMap<>();
    Optional<PublishResult> result =
        publish(archive, plan, assets, templates, messages, outputs::put);
    List<PageCount> pages = PageCount.of(archive, plan);
    if (result.isPresent()) {
      memory.keep(new Knowledge(inputs.fingerprint(), diagnostics.sorted(), pages, outputs));
    }
    return result.map(published -> new BuildReport(pages, published));
  }

  private Optional<ArchiveConfig> configure(ContentFolder content) {
    return content
        .archive(diagnostics)
        .flatMap(this::yaml)
        .flatMap(archive -> ConfigReader.read(archive, diagnostics))
        .map(read -> request.options().baseUrl().map(read::withBaseUrl).orElse(read));
  }

  private Archive link(
      ArchiveConfig config, ContentFolder content, SortedMap<String, Path> assets) {
    ContentFiles files = content.documents(config.languages(), diagnostics);
    Optional<YamlValue.Mapping> topics = content.topics(diagnostics).flatMap(this::yaml);
    Drafts drafts = request.options().drafts() ? Drafts.PUBLISH : Drafts.HIDE;
    BoundItems bound =
        new Binder(config, drafts, new MarkdownCompiler()::compile)
            .bind(files, topics, diagnostics);
    Set<Kind> unread = content.hasTopics() && topics.isEmpty() ? Set.of(Kind.TOPIC) : Set.of();
    Incomplete incomplete = new Incomplete(bound.broken(), bound.drafts(), unread, bound.loose());
    return ArchiveLinker.link(config, bound.items(), incomplete, assets.keySet(), diagnostics);
  }

  private TemplateFolder templates() {
    return request
        .folders()
        .templates()
        .map(TemplateFolder::over)
        .orElseGet(TemplateFolder::shipped);
  }

  private Optional<PublishResult> publish(
      Archive archive,
      SitePlan plan,
      Assets assets,
      TemplateFolder templates,
      Map<Language, Messages> words,
      Watcher watcher)
      throws IOException, PublishException {
    Set<Feature> features = request.options().features();
    Views views = new Views(archive, assets, words, features);
    try (ScratchFolder scratch = ScratchFolder.create()) {
      Optional<PageRenderer> renderer =
          PageRenderer.of(templates, scratch.path(), views, diagnostics);
      if (renderer.isEmpty()
          || (templates.hasTemplates() && !renderer.get().isSound(plan, templates, diagnostics))) {
        return Optional.empty();
      }
      Publisher publisher = new Publisher(Runtime.getRuntime().availableProcessors());
      List<PlannedFile> files =
          SiteFiles.of(archive, plan, assets, renderer.get(), words, features);
      PublishResult result = publisher.publish(request.folders().output(), files, watcher);
      zip();
      return Optional.of(result);
    }
  }

  private void zip() throws PublishException {
    if (request.options().zip().isPresent()) {
      OfflineZip.write(request.folders().output(), request.options().zip().get());
    }
  }

  private Optional<YamlValue.Mapping> yaml(SourceText text) {
    return YamlReader.mapping(text, 0, text.text().length(), diagnostics);
  }
}
