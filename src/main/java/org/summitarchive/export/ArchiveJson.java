package org.summitarchive.export;

import java.util.List;
import java.util.Map;
import org.summitarchive.archive.Archive;
import org.summitarchive.config.ArchiveConfig;
import org.summitarchive.json.JsonStream;
import org.summitarchive.language.Language;
import org.summitarchive.model.Kind;
import org.summitarchive.page.DataFile;

/** The whole archive as one JSON document, item by item. */
final class ArchiveJson {

  /** Grows where the meaning of a field changes; further fields may come without. */
  private static final int FORMAT = 1;

  private ArchiveJson() {}

  static byte[] of(Archive archive) {
    return JsonStream.object(json -> write(json, archive));
  }

  private static void write(JsonStream json, Archive archive) {
    ArchiveConfig config = archive.config();
    json.field("$schema", DataFile.SCHEMA.address().absolute(config.baseUrl()));
    json.field("format", FORMAT);
    new Fields()
        .with("baseUrl", config.baseUrl().toString())
        .with("title", config.presentation().title())
        .with("description", config.presentation().description())
        .with("series", config.presentation().series())
        .with("publisher", config.presentation().publisher())
        .with("licence", config.presentation().licence())
        .with("languages", languages(config))
        .done()
        .forEach(json::field);
    ItemData data = new ItemData(archive);
    for (Kind kind : Kind.values()) {
      json.list(kind.word() + "s", archive.items().of(kind).stream().map(data::of));
    }
  }

  private static List<Map<String, Object>> languages(ArchiveConfig config) {
    return config.languages().all().stream().map(ArchiveJson::language).toList();
  }

  private static Map<String, Object> language(Language language) {
    return new Fields()
        .with("path", language.path())
        .with("tag", language.tag())
        .with("name", language.name())
        .done();
  }
}
