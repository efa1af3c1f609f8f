package org.summitarchive.view;

import java.util.ArrayList;
import java.util.List;
import org.summitarchive.citation.PlainCitation;

/** Puts the marks of languages into a text that was put together without them. */
final class Marked {

  private Marked() {}

  /**
   * The text, in which each phrase of another language or direction stands as itself.
   *
   * @param phrases those in the language of the text need no mark
   */
  static Sentence sentence(String text, List<Phrase> phrases) {
    List<Phrase> marked = new ArrayList<>(phrases.size());
    for (Phrase phrase : phrases) {
      if (phrase.isMarked()) {
        marked.add(phrase);
      }
    }
    List<Link> parts = new ArrayList<>();
    add(parts, text, marked);
    return new Sentence(parts);
  }

  /**
   * A citation as a page's readers see it.
   *
   * @param page in the language of the citation
   * @param named in it, besides the archive and its publisher
   */
  static Sentence citation(PageContext page, PlainCitation cited, Phrase... named) {
    List<Phrase> phrases = new ArrayList<>();
    phrases.add(new Phrase(cited.url(), null, page.leftToRight()));
    for (Phrase name : named) {
      String written = page.reader().pageCitations().withinTitle(name.text());
      phrases.add(new Phrase(written, name.lang(), name.dir()));
    }
    phrases.add(Heads.archiveTitle(page));
    page.ownPhrase(page.config().presentation().publisher()).ifPresent(phrases::add);
    return sentence(cited.text(), phrases);
  }

  private static void add(List<Link> parts, String text, List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      int at = text.indexOf(phrase.text());
      if (at >= 0) {
        add(parts, text.substring(0, at), phrases);
        parts.add(new Link(phrase, null));
        add(parts, text.substring(at + phrase.text().length()), phrases);
        return;
      }
    }
    if (!text.isEmpty()) {
      parts.add(Link.text(text));
    }
  }
}
