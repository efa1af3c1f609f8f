package org.summitarchive.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.summitarchive.config.TextReader;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.Severity;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.language.Language;
import org.summitarchive.language.Languages;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Reference;
import org.summitarchive.yaml.YamlValue.Scalar;

/** What is known, and what is found out, while one item is read. For one thread. */
final class ItemContext {

  private final Languages languages;
  private final Language original;
  private final Set<Language> hidden;
  private final Set<ItemId> known;
  private final Diagnostics diagnostics;
  private final TextReader texts;
  private final List<Reference> references = new ArrayList<>();
  private final List<TextGap> gaps = new ArrayList<>();

  /**
   * Begins an item.
   *
   * @param hidden the languages whose texts are checked, but left out
   * @param known every item that has a file
   */
  ItemContext(
      Languages languages,
      Language original,
      Set<Language> hidden,
      Set<ItemId> known,
      Diagnostics diagnostics) {
    this.known = known;
    this.languages = languages;
    this.original = original;
    this.hidden = Set.copyOf(hidden);
    this.diagnostics = diagnostics;
    this.texts = new TextReader(languages, diagnostics);
  }

  boolean isKnown(ItemId id) {
    return known.contains(id);
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  Language original() {
    return original;
  }

  Languages languages() {
    return languages;
  }

  TextReader texts() {
    return texts;
  }

  boolean isHidden(Language language) {
    return hidden.contains(language);
  }

  int errors() {
    return diagnostics.count(Severity.ERROR);
  }

  /** Reports a text that is given, but not in the language of its file. */
  void requireOriginal(SourcePosition position, Supplier<String> subject, Map<Language, ?> given) {
    if (!given.isEmpty() && !given.containsKey(original)) {
      diagnostics.error(
          position,
          "missing-field",
          subject.get() + " is not given in " + original.name(),
          "add `" + original.path() + ": …` to it: that is the file's language");
    }
  }

  Reference reference(Kind kind, Scalar id) {
    return reference(new Reference(new ItemId(kind, id.text()), id.position()));
  }

  Reference reference(Reference reference) {
    references.add(reference);
    return reference;
  }

  /** Every reference that was read, whether or not what names it could be bound. */
  List<Reference> references() {
    return List.copyOf(references);
  }

  void lacks(TextGap gap) {
    if (!gap.languages().isEmpty()) {
      gaps.add(gap);
    }
  }

  List<TextGap> gaps() {
    return List.copyOf(gaps);
  }
}
