package org.summitarchive.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitarchive.archive.Archive;
import org.summitarchive.config.ArchiveConfig;
import org.summitarchive.export.KnownData.Place;
import org.summitarchive.json.JsonText;
import org.summitarchive.language.Language;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.page.DataFile;

/**
 * The whole archive as one JSON document, item by item. An item that would be written as it was is
 * taken from the file as it was.
 */
final class ArchiveJson {

  /** Grows where the meaning of a field changes; further fields may come without. */
  private static final int FORMAT = 1;

  /** How deep items lie: in the document, and in the list of their kind. */
  private static final int DEPTH = 2;

  private static final String INDENT = "\n    ";

  private final Archive archive;
  private final KnownData known;
  private final ItemData data;
  private final Splice file = new Splice();
  private final Map<ItemId, Place> places = new LinkedHashMap<>();

  private ArchiveJson(Archive archive, KnownData known) {
    this.archive = archive;
    this.known = known;
    this.data = new ItemData(archive);
  }

  /**
   * Writes the document.
   *
   * @param archive tells what is asked of it where note is taken of that
   */
  static byte[] of(Archive archive, KnownData known) {
    ArchiveJson json = new ArchiveJson(archive, known);
    json.write();
    known.learn(json.places);
    return json.file.bytes(known);
  }

  private void write() {
    String fields = JsonText.of(fields());
    add(fields.substring(0, fields.lastIndexOf("\n}")));
    for (Kind kind : Kind.values()) {
      add(",\n  \"" + kind.word() + "s\" : [");
      String before = INDENT;
      for (ItemId item : archive.items().ids(kind)) {
        add(bytes(before), item);
        before = "," + INDENT;
      }
      add(before.equals(INDENT) ? " ]" : "\n  ]");
    }
    add("\n}\n");
  }

  private void add(String text) {
    file.add(bytes(text));
  }

  private void add(byte[] before, ItemId item) {
    Optional<Place> place = known.place(item);
    int start = file.size() + before.length;
    if (place.isPresent()) {
      file.add(before, place.get());
    } else {
      file.add(before);
      file.add(known.noted(item, () -> written(archive.items().get(item))));
    }
    places.put(item, new Place(start, file.size() - start));
  }

  private byte[] written(Item item) {
    return bytes(JsonText.within(DEPTH, data.of(item)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private Map<String, Object> fields() {
    ArchiveConfig config = archive.config();
    return new Fields()
        .with("$schema", DataFile.SCHEMA.address().absolute(config.baseUrl()))
        .with("format", (Object) FORMAT)
        .with("baseUrl", config.baseUrl().toString())
        .with("title", config.presentation().title())
        .with("description", config.presentation().description())
        .with("series", config.presentation().series())
        .with("publisher", config.presentation().publisher())
        .with("licence", config.presentation().licence())
        .with("languages", languages(config))
        .done();
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
