package org.summitarchive.bind;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.Severity;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.language.Language;
import org.summitarchive.model.Item;
import org.summitarchive.source.SourceDocument;

/**
 * Warns of what has no translation: once where a page has none, else of each text of it. Languages
 * whose file is a draft, or has mistakes of its own, are not held incomplete.
 */
final class TranslationWarnings {

  private final ItemFiles files;
  private final ItemContext context;
  private final Diagnostics diagnostics;
  private final Set<String> mistaken;

  TranslationWarnings(ItemFiles files, ItemContext context) {
    this.files = files;
    this.context = context;
    this.diagnostics = context.diagnostics();
    this.mistaken =
        diagnostics.sorted().stream()
            .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
            .map(Diagnostic::position)
            .map(SourcePosition::path)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Reports what the item lacks.
   *
   * @param bodies the languages in which it has prose
   */
  void report(Item item, Set<Language> bodies) {
    for (Language language : context.languages().all()) {
      if (!language.equals(context.original()) && isExpected(language)) {
        report(item, language, bodies);
      }
    }
  }

  private boolean isExpected(Language language) {
    SourceDocument file = files.translations().get(language);
    return !context.isDraft(language) && (file == null || !mistaken.contains(file.text().path()));
  }

  private void report(Item item, Language language, Set<Language> bodies) {
    List<TextGap> gaps =
        context.gaps().stream().filter(gap -> gap.languages().contains(language)).toList();
    boolean title = item.label().has(language);
    boolean prose = !bodies.contains(context.original()) || bodies.contains(language);
    if (!title || !prose) {
      warn(
          files.original().start(),
          language,
          item.id().toString(),
          pageHint(title, prose, language, bodies));
      return;
    }
    gaps.forEach(
        gap -> warn(gap.position(), language, "`" + gap.field() + "`", fieldHint(gap, language)));
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
        : "write it as a map: `"
            + gap.field()
            + ": {"
            + context.original().path()
            + ": …, "
            + language.path()
            + ": …}`";
  }

  private void warn(SourcePosition position, Language language, String subject, String hint) {
    diagnostics.warning(
        position,
        "missing-translation",
        "no " + language.name() + " translation of " + subject,
        hint);
  }
}
