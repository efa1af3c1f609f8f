package org.summitarchive.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.summitarchive.archive.Mentions;
import org.summitarchive.build.BoundContent.Topics;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.model.Alias;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Reference;
import org.summitarchive.source.SourceDocument;
import org.summitarchive.yaml.YamlValue;
import org.summitarchive.yaml.YamlValue.Entry;
import org.summitarchive.yaml.YamlValue.Mapping;
import org.summitarchive.yaml.YamlValue.Scalar;
import org.summitarchive.yaml.YamlValue.Sequence;

/** Finds every place that a new id asks to be changed. */
final class Renaming {

  private final LinkedContent content;
  private final Moves moves;
  private final Diagnostics diagnostics;
  private final Map<String, SourceText> texts = new TreeMap<>();
  private final Map<String, SourceDocument> documents = new LinkedHashMap<>();
  private final Map<String, Set<Edit>> edits = new TreeMap<>();

  private Renaming(LinkedContent content, Moves moves, Diagnostics diagnostics) {
    this.content = content;
    this.moves = moves;
    this.diagnostics = diagnostics;
    content.texts().forEach(text -> texts.put(text.path(), text));
    content.documents().forEach(document -> documents.put(document.text().path(), document));
  }

  /** References that cannot be rewritten are reported. */
  static RenamePlan plan(LinkedContent content, Moves moves, Diagnostics diagnostics) {
    Renaming renaming = new Renaming(content, moves, diagnostics);
    renaming.rewriteReferences();
    renaming.keepStatementIds();
    renaming.addAliases();
    renaming.renameTopic();
    new KeptAges(renaming.documents.values()).after(renaming.edits).forEach(renaming::add);
    return new RenamePlan(renaming.changes());
  }

  private void rewriteReferences() {
    for (Item item : content.archive().items().all()) {
      for (Reference reference : Mentions.of(item).references()) {
        moves.of(reference.target()).ifPresent(to -> rewrite(reference, to));
      }
    }
  }

  private void rewrite(Reference reference, ItemId to) {
    SourceText file = text(reference.position().path());
    SourceDocument document = documents.get(file.path());
    boolean prose = document != null && file.offsetAt(reference.position()) >= document.bodyStart();
    Optional<Edit> edit = Rewriting.of(reference, to, file, prose);
    if (edit.isEmpty()) {
      diagnostics.error(
          reference.position(),
          "cannot-rewrite",
          "this reference to " + reference.target() + " is written so that it cannot be replaced",
          "write `" + reference.target().value() + "` without escapes, on one line");
    }
    edit.filter(found -> isChange(file, found)).ifPresent(found -> add(file.path(), found));
  }

  private static boolean isChange(SourceText file, Edit edit) {
    return !file.text().startsWith(edit.text(), edit.offset())
        || edit.text().length() != edit.length();
  }

  /** A statement is called by its speaker unless it has an id; its address must stay. */
  private void keepStatementIds() {
    if (moves.from().kind() == Kind.SPEAKER) {
      content.documents().forEach(this::keepStatementIds);
    }
  }

  private void keepStatementIds(SourceDocument document) {
    Optional<YamlValue> statements = YamlInserts.value(document.frontMatter(), "statements");
    if (statements.isPresent() && statements.get() instanceof Sequence list) {
      for (YamlValue statement : list.values()) {
        if (statement instanceof Mapping map && isCalledBySpeaker(map)) {
          String id = "id: " + moves.from().value();
          add(document.text().path(), new YamlInserts(document.text()).first(map, id));
        }
      }
    }
  }

  private boolean isCalledBySpeaker(Mapping statement) {
    return YamlInserts.value(statement, "id").isEmpty()
        && YamlInserts.value(statement, "speaker")
            .filter(value -> value instanceof Scalar id && id.text().equals(moves.from().value()))
            .isPresent();
  }

  private void addAliases() {
    moves.ids().forEach((from, to) -> addAliases(content.archive().items().get(from), to));
  }

  private void addAliases(Item item, ItemId to) {
    FormerAddresses former = FormerAddresses.of(item, to, content.archive());
    List<String> added = new ArrayList<>(former.added());
    for (Alias alias : former.needless()) {
      SourceText file = text(alias.position().path());
      int at = file.text().indexOf(alias.value(), file.offsetAt(alias.position()));
      add(file.path(), new Edit(at, alias.value().length(), added.remove(0)));
    }
    SourceDocument original = documents.get(item.common().origin().file().path());
    if (original != null && !added.isEmpty()) {
      add(original.text().path(), aliases(original, String.join(", ", added)));
    }
  }

  private static Edit aliases(SourceDocument original, String added) {
    YamlInserts inserts = new YamlInserts(original.text());
    return YamlInserts.value(original.frontMatter(), "aliases")
        .filter(Sequence.class::isInstance)
        .map(list -> inserts.first((Sequence) list, added))
        .orElseGet(() -> inserts.last(original, "aliases: [" + added + "]"));
  }

  /** Topics are lines of one file. */
  private void renameTopic() {
    Topics topics = content.topics();
    if (topics == null || moves.from().kind() != Kind.TOPIC) {
      return;
    }
    Item topic = content.archive().items().get(moves.from());
    TopicEdits edits =
        new TopicEdits(topics.text(), content.archive().config().languages().original());
    for (Entry entry : topics.values().entries()) {
      if (entry.key().text().equals(moves.from().value())) {
        FormerAddresses former = FormerAddresses.of(topic, moves.to(), content.archive());
        edits
            .of(entry, moves.to().value(), former)
            .forEach(edit -> add(topics.text().path(), edit));
      }
    }
  }

  private String edited(SourceText text) {
    return Edit.apply(text.text(), edits.getOrDefault(text.path(), Set.of()));
  }

  private void add(String path, Edit edit) {
    edits.computeIfAbsent(path, none -> new LinkedHashSet<>()).add(edit);
  }

  private SourceText text(String path) {
    SourceText text = texts.get(path);
    if (text == null) {
      throw new IllegalStateException("nothing is named from outside the content: " + path);
    }
    return text;
  }

  private List<FileChange> changes() {
    List<FileChange> changes = new ArrayList<>();
    for (SourceText text : texts.values()) {
      SourceDocument document = documents.get(text.path());
      String to = document == null ? text.path() : moves.path(text.path(), document.id());
      FileChange change = new FileChange(text.path(), to, text.text(), edited(text));
      if (change.isMoved() || change.isEdited()) {
        changes.add(change);
      }
    }
    return changes;
  }
}
