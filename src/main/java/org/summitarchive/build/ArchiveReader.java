package org.summitarchive.build;

import java.util.Optional;
import java.util.Set;
import org.summitarchive.archive.Archive;
import org.summitarchive.archive.ArchiveLinker;
import org.summitarchive.archive.Incomplete;
import org.summitarchive.bind.Binder;
import org.summitarchive.bind.BoundItems;
import org.summitarchive.bind.Drafts;
import org.summitarchive.bind.Earlier;
import org.summitarchive.build.BoundContent.Topics;
import org.summitarchive.cache.ItemMemory;
import org.summitarchive.config.ArchiveConfig;
import org.summitarchive.config.ConfigReader;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.markdown.MarkdownCompiler;
import org.summitarchive.model.Kind;
import org.summitarchive.route.Routes;
import org.summitarchive.source.ContentFiles;
import org.summitarchive.source.ContentFolder;
import org.summitarchive.source.KnownFiles;
import org.summitarchive.yaml.YamlReader;
import org.summitarchive.yaml.YamlValue;

/**
 * Reads a content folder into a linked archive, in steps that each need the one before: for sites,
 * and for whatever else wants to know what content says. Every mistake is reported, and what it
 * does not concern is read all the same.
 */
public final class ArchiveReader {

  private final ContentFolder content;
  private final Diagnostics diagnostics;

  public ArchiveReader(ContentFolder content, Diagnostics diagnostics) {
    this.content = content;
    this.diagnostics = diagnostics;
  }

  /** What {@code archive.yaml} says; empty where it cannot be used. */
  public Optional<ArchiveConfig> config() {
    return content.archive(diagnostics).flatMap(this::config);
  }

  /** The same of its text. */
  Optional<ArchiveConfig> config(SourceText archive) {
    return yaml(archive).flatMap(values -> ConfigReader.read(values, diagnostics));
  }

  /** Reads every file, and binds each to the item that it is about. */
  public BoundContent bind(ArchiveConfig config, Drafts drafts) {
    return bind(config, drafts, KnownFiles.NONE, Earlier.NOTHING);
  }

  /** Reads and binds what is not known yet. */
  BoundContent bind(ArchiveConfig config, Drafts drafts, ItemMemory known) {
    return bind(config, drafts, known, known);
  }

  private BoundContent bind(
      ArchiveConfig config, Drafts drafts, KnownFiles known, Earlier earlier) {
    ContentFiles files = content.documents(config.languages(), known, diagnostics);
    Optional<Topics> topics =
        content
            .topics(diagnostics)
            .flatMap(text -> yaml(text).map(values -> new Topics(text, values)));
    BoundItems items =
        new Binder(config, drafts, new MarkdownCompiler()::compile, earlier)
            .bind(files, topics.map(Topics::values), diagnostics);
    return new BoundContent(config, files, topics.orElse(null), items);
  }

  /**
   * Resolves what items name, and checks their addresses. The archive may be used only if no error
   * was reported.
   *
   * @param assets the files in the content's {@code assets} folder, by their paths there
   */
  public Archive link(BoundContent bound, Set<String> assets) {
    BoundItems items = bound.items();
    boolean unread = content.hasTopics() && bound.topics() == null;
    Set<Kind> kinds = unread ? Set.of(Kind.TOPIC) : Set.of();
    Incomplete incomplete = new Incomplete(items.broken(), items.drafts(), kinds, items.loose());
    Archive archive =
        ArchiveLinker.link(bound.config(), items.items(), incomplete, assets, diagnostics);
    Routes.check(archive, diagnostics);
    return archive;
  }

  private Optional<YamlValue.Mapping> yaml(SourceText text) {
    return YamlReader.mapping(text, 0, text.text().length(), diagnostics);
  }
}
