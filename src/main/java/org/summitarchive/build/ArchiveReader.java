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
import org.summitarchive.config.ArchiveConfig;
import org.summitarchive.config.ConfigReader;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.markdown.MarkdownCompiler;
import org.summitarchive.model.Kind;
import org.summitarchive.route.Routes;
import org.summitarchive.source.ContentFolder;
import org.summitarchive.source.ContentItems;
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

  /** Finds every file. Those that are not known are to be read, and nothing of them is yet. */
  FoundContent find(ArchiveConfig config, KnownFiles known) {
    return found(config, content.find(config.languages(), known, diagnostics));
  }

  private FoundContent found(ArchiveConfig config, ContentItems files) {
    Optional<Topics> topics =
        content
            .topics(diagnostics)
            .flatMap(text -> yaml(text).map(values -> new Topics(text, values)));
    return new FoundContent(config, files, topics.orElse(null));
  }

  /** Binds each file to the item that it is about. */
  public BoundContent bind(ArchiveConfig config, ContentItems files, Drafts drafts) {
    return bind(found(config, files), drafts, Earlier.NOTHING);
  }

  /** Reads what is not known yet, and binds it. */
  BoundContent bind(FoundContent found, Drafts drafts, Earlier earlier) {
    BoundItems items =
        new Binder(found.config(), drafts, new MarkdownCompiler()::compile, earlier)
            .bind(
                found.files(),
                Optional.ofNullable(found.topics()).map(Topics::values),
                diagnostics);
    return new BoundContent(found.config(), found.topics(), items);
  }

  /**
   * Resolves what items name, and checks their addresses. The archive may be used only if no error
   * was reported.
   *
   * @param assets the files in the content's {@code assets} folder, by their paths there
   */
  public Archive link(BoundContent bound, Set<String> assets) {
    return link(bound, assets, diagnostics);
  }

  /**
   * The same for somebody who wants to know what is wrong with the links alone.
   *
   * @param found takes it
   */
  Archive link(BoundContent bound, Set<String> assets, Diagnostics found) {
    BoundItems items = bound.items();
    boolean unread = content.hasTopics() && bound.topics() == null;
    Set<Kind> kinds = unread ? Set.of(Kind.TOPIC) : Set.of();
    Incomplete incomplete = new Incomplete(items.broken(), items.drafts(), kinds, items.loose());
    Archive archive = ArchiveLinker.link(bound.config(), items.items(), incomplete, assets, found);
    Routes.check(archive, found);
    return archive;
  }

  private Optional<YamlValue.Mapping> yaml(SourceText text) {
    return YamlReader.mapping(text, 0, text.text().length(), diagnostics);
  }
}
