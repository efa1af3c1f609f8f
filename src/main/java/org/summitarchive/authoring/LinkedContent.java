package org.summitarchive.authoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Archive;
import org.summitarchive.bind.Drafts;
import org.summitarchive.build.ArchiveReader;
import org.summitarchive.build.BoundContent;
import org.summitarchive.build.BoundContent.Topics;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.language.Language;
import org.summitarchive.model.ItemId;
import org.summitarchive.source.ContentFiles;
import org.summitarchive.source.ContentFolder;
import org.summitarchive.source.SourceDocument;

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
    ArchiveReader reader = new ArchiveReader(content, all);
    Optional<LinkedContent> read =
        reader
            .config()
            .map(
                config -> {
                  ContentFiles files = content.documents(config.languages(), all);
                  return link(files, reader, reader.bind(config, files, drafts), assets);
                });
    all.errors().forEach(diagnostics::report);
    return diagnostics.hasErrors() ? Optional.empty() : read;
  }

  private static LinkedContent link(
      ContentFiles files, ArchiveReader reader, BoundContent bound, SortedSet<String> assets) {
    return new LinkedContent(files.documents(), bound.topics(), assets, reader.link(bound, assets));
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
