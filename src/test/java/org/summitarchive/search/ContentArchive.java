package org.summitarchive.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.summitarchive.markdown.MarkdownCompiler;
import org.summitarchive.source.ContentFolder;
import org.summitarchive.yaml.YamlReader;
import org.summitarchive.yaml.YamlValue;

/** Reads a content folder. */
final class ContentArchive {

  private final Diagnostics diagnostics = new Diagnostics();

  private ContentArchive() {}

  /** The archive, in which there must be no error. */
  static Archive read(Path folder) {
    ContentArchive reader = new ContentArchive();
    Archive archive = reader.link(ContentFolder.open(folder, Path.of("")));
    List<String> errors =
        reader.diagnostics.sorted().stream()
            .filter(mistake -> mistake.severity() == Severity.ERROR)
            .map(Object::toString)
            .toList();
    assertEquals(List.of(), errors);
    return archive;
  }

  private Archive link(ContentFolder content) {
    ArchiveConfig config =
        content
            .archive(diagnostics)
            .flatMap(this::yaml)
            .flatMap(yaml -> ConfigReader.read(yaml, diagnostics))
            .orElseThrow();
    Optional<YamlValue.Mapping> topics = content.topics(diagnostics).flatMap(this::yaml);
    BoundItems bound =
        new Binder(config, Drafts.HIDE, new MarkdownCompiler()::compile)
            .bind(content.documents(config.languages(), diagnostics), topics, diagnostics);
    Incomplete incomplete = new Incomplete(bound.broken(), bound.drafts(), Set.of(), bound.loose());
    return ArchiveLinker.link(
        config, bound.items(), incomplete, content.assets(diagnostics).keySet(), diagnostics);
  }

  private Optional<YamlValue.Mapping> yaml(SourceText text) {
    return YamlReader.mapping(text, 0, text.text().length(), diagnostics);
  }
}
