package org.summitarchive.bind;

import java.util.List;
import java.util.Map;
import org.summitarchive.config.ConfigTexts;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.language.Languages;
import org.summitarchive.language.Slugs;
import org.summitarchive.model.Alias;
import org.summitarchive.model.Common;
import org.summitarchive.model.Common.Media;
import org.summitarchive.model.Common.Origin;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Publication;
import org.summitarchive.model.Publication.Changes;
import org.summitarchive.model.Text;
import org.summitarchive.model.Topic;
import org.summitarchive.yaml.FieldReader;
import org.summitarchive.yaml.YamlValue.Entry;
import org.summitarchive.yaml.YamlValue.Mapping;

/** Reads {@code topics.yaml}: each entry is a topic. */
final class TopicReader {

  private static final String ALIASES = "aliases";

  private final Languages languages;

  TopicReader(Languages languages) {
    this.languages = languages;
  }

  List<Bound> read(Mapping topics) {
    return topics.entries().stream().map(this::read).toList();
  }

  private Bound read(Entry entry) {
    Diagnostics diagnostics = new Diagnostics();
    String key = entry.key().text();
    ItemId id = new ItemId(Kind.TOPIC, key);
    if (!Slugs.isSlug(key)) {
      diagnostics.error(
          entry.key().position(),
          "bad-id",
          "`" + key + "` is not a good id",
          "use small letters and digits, parted by single hyphens");
    }
    List<Alias> aliases = aliases(entry, diagnostics);
    Text name = new ConfigTexts(languages, diagnostics).read(texts(entry));
    Topic topic = new Topic(id, common(entry.key().position(), aliases), name);
    boolean usable = Slugs.isSlug(key) && !name.isEmpty();
    return new Bound(id, usable ? topic : null, false, List.of(), diagnostics.sorted());
  }

  /** Old ids stand beside the texts of a topic that has them by language. */
  private static List<Alias> aliases(Entry entry, Diagnostics diagnostics) {
    Mapping map = new Mapping(beside(entry, true), entry.value().position());
    SitePaths paths = new SitePaths(diagnostics);
    return new FieldReader(map, PartFields.TOPIC, diagnostics)
        .scalars(ALIASES).stream().flatMap(typed -> paths.alias(typed).stream()).toList();
  }

  private static Entry texts(Entry entry) {
    return beside(entry, true).isEmpty()
        ? entry
        : new Entry(entry.key(), new Mapping(beside(entry, false), entry.value().position()));
  }

  private static List<Entry> beside(Entry entry, boolean aliases) {
    return entry.value() instanceof Mapping map
        ? map.entries().stream()
            .filter(field -> field.key().text().equals(ALIASES) == aliases)
            .toList()
        : List.of();
  }

  /** A topic has no file: its origin is its line. */
  private Common common(SourcePosition line, List<Alias> aliases) {
    Publication publication = new Publication(null, false, Text.NONE, aliases, Changes.NONE);
    return new Common(
        new Origin(languages.original(), line),
        Text.NONE,
        publication,
        new Media(null, List.of(), List.of(), List.of()),
        List.of(),
        Map.of());
  }
}
