package org.summitarchive.authoring;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
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
import org.summitarchive.source.ContentFiles;
import org.summitarchive.source.ContentFolder;
import org.summitarchive.source.SourceDocument;
import org.summitarchive.yaml.YamlReader;
import org.summitarchive.yaml.YamlValue.Mapping;

/** An archive together with the files that say it. */
record LinkedContent(Archive archive, ContentFiles files) {

  /** Empty where the content has errors, which are reported; warnings are the build's matter. */
  static Optional<LinkedContent> read(Path folder, Path working, Diagnostics diagnostics) {
    Diagnostics all = new Diagnostics();
    ContentFolder content = ContentFolder.open(folder, working);
    Optional<LinkedContent> read =
        content
            .archive(all)
            .flatMap(text -> yaml(text, all))
            .flatMap(archive -> ConfigReader.read(archive, all))
            .map(config -> link(config, content, all));
    all.sorted().stream()
        .filter(mistake -> mistake.severity() == Severity.ERROR)
        .forEach(diagnostics::report);
    return all.hasErrors() ? Optional.empty() : read;
  }

  private static LinkedContent link(ArchiveConfig config, ContentFolder content, Diagnostics all) {
    SortedMap<String, Path> assets = content.assets(all);
    ContentFiles files = content.documents(config.languages(), all);
    Optional<Mapping> topics = content.topics(all).flatMap(text -> yaml(text, all));
    BoundItems bound =
        new Binder(config, Drafts.HIDE, new MarkdownCompiler()::compile).bind(files, topics, all);
    Set<Kind> unread = content.hasTopics() && topics.isEmpty() ? Set.of(Kind.TOPIC) : Set.of();
    Incomplete incomplete = new Incomplete(bound.broken(), bound.drafts(), unread, bound.loose());
    return new LinkedContent(
        ArchiveLinker.link(config, bound.items(), incomplete, assets.keySet(), all), files);
  }

  private static Optional<Mapping> yaml(SourceText text, Diagnostics diagnostics) {
    return YamlReader.mapping(text, 0, text.text().length(), diagnostics);
  }

  /** The Markdown of an item in a language, as it was typed; empty where there is none. */
  String markdown(ItemId id, Language language) {
    return files.documents().stream()
        .filter(file -> file.id().equals(id) && file.language().equals(language))
        .findFirst()
        .map(LinkedContent::body)
        .orElse("");
  }

  private static String body(SourceDocument file) {
    return file.text().text().substring(file.bodyStart()).replace("\r\n", "\n").strip();
  }
}
