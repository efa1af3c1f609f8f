package org.summitarchive.reference;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitarchive.json.JsonText;
import org.summitarchive.model.Kind;

/** The schemas that editors use, by the names of their files in {@code docs/schemas}. */
final class Schemas {

  private static final Pattern SAYS_ORIGINAL = Pattern.compile("(?m)^original: *true");

  private Schemas() {}

  static SortedMap<String, String> all() {
    SortedMap<String, String> schemas = new TreeMap<>();
    schemas.put("archive.json", JsonText.of(ContentSchema.archive()));
    schemas.put("topics.json", JsonText.of(ContentSchema.topics()));
    kinds()
        .forEach(
            kind -> {
              schemas.put(kind.word() + ".json", JsonText.of(ContentSchema.original(kind)));
              schemas.put(
                  kind.word() + ".translation.json", JsonText.of(ContentSchema.translation(kind)));
            });
    return schemas;
  }

  static Stream<Kind> kinds() {
    return Arrays.stream(Kind.values()).filter(kind -> kind != Kind.TOPIC);
  }

  /** What a schema has against a document. */
  static List<String> mistakes(String schema, String json) {
    Schema compiled =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
    return compiled.validate(json, InputFormat.JSON).stream().map(String::valueOf).toList();
  }

  /**
   * What the schemas have against the files of a content folder, held as editors hold them. Left
   * out are translations into the first language that do not say that they are translations:
   * editors, who see one file, take them for originals.
   */
  static SortedMap<String, List<String>> mistakes(Path content, String originalLanguage) {
    SortedMap<String, String> schemas = all();
    SortedMap<String, List<String>> mistakes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = content.relativize(file).toString().replace('\\', '/');
        String schema = schemas.get(schema(path, originalLanguage));
        if (schema != null && !isTranslated(file, originalLanguage)) {
          String text = Files.readString(file);
          String json =
              path.endsWith(".md") ? FrontMatterJson.ofFile(text) : FrontMatterJson.of(text);
          List<String> found = mistakes(schema, json);
          if (!found.isEmpty()) {
            mistakes.put(path, found);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return mistakes;
  }

  /** Whether a file in the first language is a translation of one that says it is the original. */
  private static boolean isTranslated(Path file, String originalLanguage) throws IOException {
    String name = String.valueOf(file.getFileName());
    String ending = "." + originalLanguage + ".md";
    if (!name.endsWith(ending)) {
      return false;
    }
    String stem = name.substring(0, name.length() - ending.length()) + ".";
    try (DirectoryStream<Path> folder = Files.newDirectoryStream(file.resolveSibling(""))) {
      for (Path other : folder) {
        boolean sibling = String.valueOf(other.getFileName()).startsWith(stem);
        if (sibling
            && !other.equals(file)
            && SAYS_ORIGINAL.matcher(Files.readString(other)).find()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The name of the schema for a file; of none for other files. */
  static String schema(String path, String originalLanguage) {
    if (path.endsWith(".yaml")) {
      return path.replace(".yaml", ".json");
    }
    String[] parts = path.split("/", -1);
    String name = parts[parts.length - 1];
    String folder = parts.length < 2 ? "" : parts[parts.length - 2];
    String word = name.startsWith("edition.") ? "edition" : folder.replaceFirst("s$", "");
    return word + (name.endsWith("." + originalLanguage + ".md") ? ".json" : ".translation.json");
  }
}
