package org.summitarchive.authoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.summitarchive.authoring.NewFile.Refused;
import org.summitarchive.build.ArchiveReader;
import org.summitarchive.config.ArchiveConfig;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.Suggestions;
import org.summitarchive.language.Language;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.source.ContentFiles;
import org.summitarchive.source.ContentFolder;
import org.summitarchive.source.SourceDocument;

/**
 * The content of an archive, to be written to.
 *
 * @param folder where it is
 * @param working what paths in messages are relative to
 */
public record AuthoredContent(Path folder, Path working, ArchiveConfig config, ContentFiles files) {

  /** Reads it; empty where there is no archive that could be read, which is reported. */
  public static Optional<AuthoredContent> read(Path folder, Path working, Diagnostics diagnostics) {
    ContentFolder content = ContentFolder.open(folder, working);
    return new ArchiveReader(content, diagnostics)
        .config()
        .map(
            config ->
                new AuthoredContent(
                    folder, working, config, content.documents(config.languages(), diagnostics)));
  }

  /** A path as messages show it. */
  String shown(Path file) {
    return working.relativize(file).toString().replace('\\', '/');
  }

  /** The editions that have files. */
  List<String> editions() {
    return files.documents().stream()
        .map(SourceDocument::id)
        .filter(id -> id.kind() == Kind.EDITION)
        .map(ItemId::value)
        .distinct()
        .toList();
  }

  Refused noLanguage(String path) {
    List<String> known = config.languages().all().stream().map(Language::path).toList();
    return new Refused(
        "`" + path + "` is no language of this archive",
        Suggestions.didYouMean(
            path,
            known,
            "use one of "
                + String.join(", ", known)
                + ", or add it to `languages` in archive.yaml"));
  }

  /** The file that a path in a message means. */
  Path resolve(String path) {
    return working.resolve(path).normalize();
  }
}
