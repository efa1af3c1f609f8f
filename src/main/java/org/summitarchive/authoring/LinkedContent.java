package org.summitarchive.authoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Archive;
import org.summitarchive.archive.ArchiveLinker;
import org.summitarchive.archive.Incomplete;
import org.summitarchive.bind.Binder;
import org.summitarchive.bind.BoundItems;
import org.summitarchive.bind.Drafts;
import org.summitarchive.config.ArchiveConfig;
import org.summitarchive.config.ConfigReader;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.markdown.MarkdownCompiler;
import org.summitarchive.model.Kind;
import org.summitarchive.route.Routes;
import org.summitarchive.source.ContentFiles;
import org.summitarchive.source.ContentFolder;
import org.summitarchive.source.SourceDocument;
import org.summitarchive.yaml.YamlReader;
import org.summitarchive.yaml.YamlValue;

/**
 * The content, drafts and all, file by file and as the archive that it makes.
 *
 * @param topics {@code topics.yaml}; null where there is none
 * @param assets the files in {@code assets}, by their paths there
 */
record LinkedContent(
    List<SourceDocument> documents,
    @Nullable Topics topics,
    SortedSet<String> assets,
    Archive archive) {

  /** A file of topics, and what it says. */
  record Topics(SourceText text, YamlValue.Mapping values) {}

  /**
   * Reads it; every mistake is reported.
   *
   * @return empty where the content has errors
   */
  static Optional<LinkedContent> read(Path folder, Path working, Diagnostics diagnostics) {
    ContentFolder content = ContentFolder.open(folder, working);
    return read(content, new TreeSet<>(content.assets(diagnostics).keySet()), diagnostics);
  }

  /**
   * The same of a copy without {@code assets}.
   *
   * @param assets what the copied folder has there
   */
  static Optional<LinkedContent> read(
      ContentFolder content, SortedSet<String> assets, Diagnostics diagnostics) {
    Optional<LinkedContent> read =
        content
            .archive(diagnostics)
            .flatMap(text -> yaml(text, diagnostics))
            .flatMap(archive -> ConfigReader.read(archive, diagnostics))
            .map(config -> link(config, content, assets, diagnostics));
    read.ifPresent(linked -> Routes.check(linked.archive, diagnostics));
    return diagnostics.hasErrors() ? Optional.empty() : read;
  }

  private static LinkedContent link(
      ArchiveConfig config,
      ContentFolder content,
      SortedSet<String> assets,
      Diagnostics diagnostics) {
    ContentFiles files = content.documents(config.languages(), diagnostics);
    Optional<Topics> topics =
        content
            .topics(diagnostics)
            .flatMap(text -> yaml(text, diagnostics).map(values -> new Topics(text, values)));
    BoundItems bound =
        new Binder(config, Drafts.PUBLISH, new MarkdownCompiler()::compile)
            .bind(files, topics.map(Topics::values), diagnostics);
    Set<Kind> unread = content.hasTopics() && topics.isEmpty() ? Set.of(Kind.TOPIC) : Set.of();
    Incomplete incomplete = new Incomplete(bound.broken(), bound.drafts(), unread, bound.loose());
    Archive archive = ArchiveLinker.link(config, bound.items(), incomplete, assets, diagnostics);
    return new LinkedContent(files.documents(), topics.orElse(null), assets, archive);
  }

  private static Optional<YamlValue.Mapping> yaml(SourceText text, Diagnostics diagnostics) {
    return YamlReader.mapping(text, 0, text.text().length(), diagnostics);
  }

  /** Every file but {@code archive.yaml} and what is in {@code assets}. */
  Stream<SourceText> texts() {
    Stream<SourceText> texts = documents.stream().map(SourceDocument::text);
    return topics == null ? texts : Stream.concat(texts, Stream.of(topics.text()));
  }
}
