package org.summitarchive.bind;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.summitarchive.config.ConfigTexts;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.language.Languages;
import org.summitarchive.language.Slugs;
import org.summitarchive.model.Common;
import org.summitarchive.model.Common.Media;
import org.summitarchive.model.Common.Origin;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Publication;
import org.summitarchive.model.Text;
import org.summitarchive.model.Topic;
import org.summitarchive.yaml.YamlValue.Entry;
import org.summitarchive.yaml.YamlValue.Mapping;

/** Reads {@code topics.yaml}: each entry is a topic. */
final class TopicReader {

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
    Text name = new ConfigTexts(languages, diagnostics).read(entry);
    Topic topic = new Topic(id, common(entry.key().position()), name);
    boolean usable = Slugs.isSlug(key) && !name.isEmpty();
    return new Bound(id, usable ? topic : null, false, List.of(), diagnostics);
  }

  /** A topic has no file: its origin is its line. */
  private Common common(SourcePosition line) {
    Publication publication =
        new Publication(null, false, Text.NONE, List.of(), Map.of(), Set.of(), List.of());
    return new Common(
        new Origin(languages.original(), line),
        Text.NONE,
        publication,
        new Media(null, List.of(), List.of()),
        List.of(),
        Map.of());
  }
}
