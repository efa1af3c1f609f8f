package org.summitarchive.authoring;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.summitarchive.config.ArchiveConfig;
import org.summitarchive.config.ConfigReader;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.Language;
import org.summitarchive.source.ContentFolder;
import org.summitarchive.yaml.YamlReader;

/**
 * Where a schedule is imported to.
 *
 * @param content the content folder
 * @param base where the site will be found: what the archive itself exported is known by it
 * @param working what paths in messages are relative to
 * @param edition its id
 * @param language the one that new files are in
 * @param saysOriginal whether they must say that they are originals, as they are not in the
 *     archive's first language
 */
public record ImportTarget(
    Path content, Path working, URI base, String edition, Language language, boolean saysOriginal) {

  /** What the archive says of itself; empty where it cannot be read, which is reported. */
  public static Optional<ArchiveConfig> config(
      Path content, Path working, Diagnostics diagnostics) {
    return ContentFolder.open(content, working)
        .archive(diagnostics)
        .flatMap(file -> YamlReader.mapping(file, 0, file.text().length(), diagnostics))
        .flatMap(archive -> ConfigReader.read(archive, diagnostics));
  }

  static final String SPEAKERS = "speakers/";

  String editionFolder() {
    return "editions/" + edition + "/";
  }

  String forums() {
    return editionFolder() + "forums/";
  }

  /** The name of a new file. */
  String file(String folder, String id) {
    return folder + id + "." + language.path() + ".md";
  }

  /** A path below the content folder, as the user would name it. */
  String shown(String file) {
    return shown(content, working, file);
  }

  /** The same of any content folder. */
  static String shown(Path content, Path working, String file) {
    Path path = content.resolve(file).toAbsolutePath().normalize();
    Path base = working.toAbsolutePath().normalize();
    Path shown = path.startsWith(base) ? base.relativize(path) : path;
    return shown.toString().replace('\\', '/');
  }
}
