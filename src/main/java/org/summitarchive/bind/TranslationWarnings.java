package org.summitarchive.bind;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitarchive.config.ConfigTexts;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.language.Language;
import org.summitarchive.model.ItemId;
import org.summitarchive.source.SourceDocument;

/**
 * Warns of what has no translation: once where a page has none, else of each text of it. Languages
 * whose file is a draft, or has mistakes of its own, are not held incomplete.
 */
final class TranslationWarnings {

  private final ItemId id;
  private final ItemFiles files;
  private final ItemContext context;
  private final Optional<SourcePosition> label;
  private final Set<String> mistaken;

  TranslationWarnings(ItemId id, ItemFiles files, Fields fields) {
    this.id = id;
    this.files = files;
    this.context = fields.context();
    this.label =
        fields
            .original()
            .written(ItemFields.label(id.kind(), fields.original()))
            .map(entry -> entry.key().position());
    this.mistaken = new HashSet<>();
    context.diagnostics().errors().forEach(error -> mistaken.add(error.position().path()));
  }

  /**
   * Reports what the item lacks.
   *
   * @param bodies the languages in which it has prose that shows
   */
  void report(Set<Language> bodies) {
    for (Language language : context.languages().all()) {
      if (!language.equals(context.original()) && isExpected(language)) {
        report(language, bodies);
      }
    }
  }

  private boolean isExpected(Language language) {
    SourceDocument file = files.translations().get(language);
    return !context.isHidden(language) && (file == null || !mistaken.contains(file.text().path()));
  }

  private void report(Language language, Set<Language> bodies) {
    List<TextGap> gaps =
        context.gaps().stream().filter(gap -> gap.languages().contains(language)).toList();
    boolean title = gaps.stream().noneMatch(gap -> label.equals(Optional.of(gap.position())));
    boolean prose = !bodies.contains(context.original()) || bodies.contains(language);
    if (title && prose) {
      gaps.forEach(
          gap -> warn(gap.position(), language, "`" + gap.field() + "`", fieldHint(gap, language)));
    } else {
      String hint = pageHint(title, prose, language, bodies);
      warn(files.original().start(), language, id.toString(), hint);
    }
  }

  private String pageHint(boolean title, boolean prose, Language language, Set<Language> bodies) {
    String path = ItemFiles.pathIn(files.original(), language);
    if (!files.translations().containsKey(language)) {
      boolean inline = !bodies.contains(context.original());
      return "add " + path + (inline ? ", or give the texts as maps by language" : "");
    }
    if (title) {
      return "write its prose in " + path;
    }
    return "give its name in " + path + (prose ? "" : ", and its prose");
  }

  private String fieldHint(TextGap gap, Language language) {
    String path = ItemFiles.pathIn(files.original(), language);
    return files.translations().containsKey(language)
        ? "give it in " + path
        : ConfigTexts.inlineHint(gap.field(), gap.mapped(), context.original(), language);
  }

  private void warn(SourcePosition position, Language language, String subject, String hint) {
    context
        .diagnostics()
        .warning(
            position,
            "missing-translation",
            "no " + language.name() + " translation of " + subject,
            hint);
  }
}
