package org.summitarchive.authoring;

import java.util.ArrayList;
import java.util.List;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.language.Language;
import org.summitarchive.model.Alias;
import org.summitarchive.yaml.YamlValue;
import org.summitarchive.yaml.YamlValue.Entry;
import org.summitarchive.yaml.YamlValue.Mapping;
import org.summitarchive.yaml.YamlValue.Sequence;

/** Gives a topic another id, and its old one as an alias. */
final class TopicEdits {

  private final SourceText file;
  private final Language original;
  private final YamlInserts inserts;

  TopicEdits(SourceText file, Language original) {
    this.file = file;
    this.original = original;
    this.inserts = new YamlInserts(file);
  }

  List<Edit> of(Entry topic, String to, FormerAddresses former) {
    List<Edit> edits = new ArrayList<>();
    String from = topic.key().text();
    int key = file.text().indexOf(from, file.offsetAt(topic.key().position()));
    edits.add(new Edit(key, from.length(), to));
    if (former.needless().isEmpty()) {
      addAliases(topic, String.join(", ", former.added()), edits);
    }
    for (Alias alias : former.needless()) {
      int at = file.text().indexOf(alias.value(), file.offsetAt(alias.position()));
      edits.add(new Edit(at, alias.value().length(), from));
    }
    return edits;
  }

  private void addAliases(Entry topic, String added, List<Edit> edits) {
    String field = "aliases: [" + added + "]";
    if (topic.value() instanceof Mapping texts) {
      YamlValue aliases = YamlInserts.value(texts, "aliases").orElse(null);
      edits.add(
          aliases instanceof Sequence list
              ? inserts.first(list, added)
              : inserts.first(texts, field));
    } else {
      edits.add(inserts.intoMap(topic, original.path()));
      edits.add(inserts.lineAfter(topic.value(), "  " + field));
    }
  }
}
