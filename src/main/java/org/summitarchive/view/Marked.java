package org.summitarchive.view;

import java.util.ArrayList;
import java.util.List;

/** Puts the marks of languages into a text that was put together without them. */
final class Marked {

  private Marked() {}

  /**
   * The text, in which each phrase of another language stands as itself.
   *
   * @param phrases those in the language of the text need no mark
   */
  static Sentence sentence(String text, List<Phrase> phrases) {
    List<Link> parts = new ArrayList<>();
    add(parts, text, phrases.stream().filter(phrase -> phrase.lang() != null).toList());
    return new Sentence(parts);
  }

  /**
   * A citation as a page's readers see it.
   *
   * @param page in the language of the citation
   * @param named in it, besides the archive and its publisher
   */
  static Sentence citation(PageContext page, String words, Phrase... named) {
    List<Phrase> phrases = new ArrayList<>(List.of(named));
    phrases.add(Heads.archiveTitle(page));
    page.ownPhrase(page.config().presentation().publisher()).ifPresent(phrases::add);
    return sentence(words, phrases);
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
