package org.summitarchive.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.language.Language;
import org.summitarchive.language.Languages;
import org.summitarchive.source.SourceDocument;
import org.summitarchive.yaml.YamlValue.Entry;
import org.summitarchive.yaml.YamlValue.Scalar;

/**
 * An item's original and its translations, in the order of the archive's languages.
 *
 * @param rivals further files that say that they are the original, which is reported
 */
record ItemFiles(
    SourceDocument original,
    Map<Language, SourceDocument> translations,
    List<SourceDocument> rivals) {

  /** One file, taken for itself. */
  static ItemFiles alone(SourceDocument file) {
    return new ItemFiles(file, Map.of(), List.of());
  }

  /**
   * Tells an item's original from its translations: what says so itself, else what is in the
   * archive's original language. Empty where there is none.
   */
  static Optional<ItemFiles> of(
      List<SourceDocument> files, Languages languages, Diagnostics diagnostics) {
    List<SourceDocument> claims = new ArrayList<>();
    SourceDocument usual = null;
    for (SourceDocument file : files) {
      if (claim(file).isPresent()) {
        claims.add(file);
      }
      if (usual == null && file.language().equals(languages.original())) {
        usual = file;
      }
    }
    List<SourceDocument> rivals =
        claims.isEmpty() ? List.of() : List.copyOf(claims.subList(1, claims.size()));
    rivals.forEach(rival -> reportTwo(claims.get(0), rival, diagnostics));
    return Optional.ofNullable(claims.isEmpty() ? usual : claims.get(0))
        .map(file -> new ItemFiles(file, others(files, file, rivals), rivals));
  }

  private static Map<Language, SourceDocument> others(
      List<SourceDocument> files, SourceDocument original, List<SourceDocument> rivals) {
    Map<Language, SourceDocument> others = new LinkedHashMap<>();
    for (SourceDocument file : files) {
      if (!file.language().equals(original.language()) && !rivals.contains(file)) {
        others.put(file.language(), file);
      }
    }
    return others;
  }

  /** Where a file says that it is the original. */
  private static Optional<SourcePosition> claim(SourceDocument file) {
    return flag(file, "original");
  }

  /** Where a file says that something is true of it. */
  static Optional<SourcePosition> flag(SourceDocument file, String key) {
    for (Entry entry : file.frontMatter().entries()) {
      if (entry.key().text().equals(key)
          && entry.value() instanceof Scalar flag
          && flag.text().equals("true")) {
        return Optional.of(entry.key().position());
      }
    }
    return Optional.empty();
  }

  private static void reportTwo(
      SourceDocument first, SourceDocument second, Diagnostics diagnostics) {
    diagnostics.error(
        claim(second).orElseThrow(),
        "two-originals",
        "the original is already " + first.text().path(),
        "keep `original: true` in one of the files");
  }

  /** Reports a file that has no original. */
  static void reportNone(SourceDocument file, Language original, Diagnostics diagnostics) {
    diagnostics.error(
        file.start(),
        "translation-without-original",
        "this translation of " + file.id() + " has no original",
        "add " + pathIn(file, original) + ", or say `original: true` here");
  }

  /** The path of the same item's file in another language. */
  static String pathIn(SourceDocument file, Language language) {
    String path = file.text().path();
    String ending = "." + file.language().path() + ".md";
    String stem = path.endsWith(ending) ? path.substring(0, path.length() - ending.length()) : path;
    return stem + "." + language.path() + ".md";
  }
}
