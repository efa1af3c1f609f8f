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
import org.summitarchive.diagnostic.Severity;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.language.Language;
import org.summitarchive.markdown.MarkdownCompiler;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.route.Routes;
import org.summitarchive.source.ContentFiles;
import org.summitarchive.source.ContentFolder;
import org.summitarchive.source.SourceDocument;
import org.summitarchive.yaml.YamlReader;
import org.summitarchive.yaml.YamlValue;

/**
 * The content, file by file and as the archive that it makes.
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
   * Reads it. Errors are reported; warnings are the build's matter.
   *
   * @return empty where the content has errors
   */
  static Optional<LinkedContent> read(
      Path folder, Path working, Drafts drafts, Diagnostics diagnostics) {
    ContentFolder content = ContentFolder.open(folder, working);
    SortedSet<String> assets = new TreeSet<>(content.assets(diagnostics).keySet());
    return read(content, assets, drafts, diagnostics);
  }

  /**
   * The same of a copy without {@code assets}.
   *
   * @param assets what the copied folder has there
   */
  static Optional<LinkedContent> read(
      ContentFolder content, SortedSet<String> assets, Drafts drafts, Diagnostics diagnostics) {
    Diagnostics all = new Diagnostics();
    Optional<LinkedContent> read =
        content
            .archive(all)
            .flatMap(text -> yaml(text, all))
            .flatMap(archive -> ConfigReader.read(archive, all))
            .map(config -> link(config, content, assets, drafts, all));
    read.ifPresent(linked -> Routes.check(linked.archive, all));
    all.sorted().stream()
        .filter(mistake -> mistake.severity() == Severity.ERROR)
        .forEach(diagnostics::report);
    return diagnostics.hasErrors() ? Optional.empty() : read;
  }

  private static LinkedContent link(
      ArchiveConfig config,
      ContentFolder content,
      SortedSet<String> assets,
      Drafts drafts,
      Diagnostics all) {
    ContentFiles files = content.documents(config.languages(), all);
    Optional<Topics> topics =
        content
            .topics(all)
            .flatMap(text -> yaml(text, all).map(values -> new Topics(text, values)));
    BoundItems bound =
        new Binder(config, drafts, new MarkdownCompiler()::compile)
            .bind(files, topics.map(Topics::values), all);
    Set<Kind> unread = content.hasTopics() && topics.isEmpty() ? Set.of(Kind.TOPIC) : Set.of();
    Incomplete incomplete = new Incomplete(bound.broken(), bound.drafts(), unread, bound.loose());
    Archive archive = ArchiveLinker.link(config, bound.items(), incomplete, assets, all);
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

  /** The Markdown of an item in a language, as it was typed; empty where there is none. */
  String markdown(ItemId id, Language language) {
    return documents.stream()
        .filter(file -> file.id().equals(id) && file.language().equals(language))
        .findFirst()
        .map(LinkedContent::body)
        .orElse("");
  }

  private static String body(SourceDocument file) {
    return file.text().text().substring(file.bodyStart()).replace("\r\n", "\n").strip();
  }
}
