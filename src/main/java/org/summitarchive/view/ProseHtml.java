package org.summitarchive.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitarchive.language.Language;
import org.summitarchive.model.Citation;
import org.summitarchive.model.Item;
import org.summitarchive.model.Localized;
import org.summitarchive.model.Prose;
import org.summitarchive.model.Segment;

/**
 * Fills in what an item's prose leaves open: links, numbered notes, images. Prose that is not in
 * the reader's language names things in its own language, where they have a name in it.
 */
final class ProseHtml {

  private static final String NOTE_END = "</a></sup>";

  /** Parts the numbers of two notes; no line ends there. */
  private static final char NARROW_SPACE = '\u202F';

  private final PageContext page;
  private final Language language;
  private final StringBuilder html = new StringBuilder();

  /** Where nothing is left open. */
  private @Nullable String whole;

  /** The same place in a source has one note, however often it is cited. */
  private final Map<Citation.Place, Integer> numbers = new LinkedHashMap<>();

  private final List<Sentence> notes = new ArrayList<>();

  private ProseHtml(PageContext page, Language language) {
    this.page = page;
    this.language = language;
  }

  static ProseHtml of(PageContext page, Prose prose, Language language) {
    ProseHtml filled = new ProseHtml(page, language);
    List<Segment> segments = prose.segments();
    if (segments.size() == 1 && segments.get(0) instanceof Segment.Html raw) {
      filled.whole = raw.html();
    } else {
      segments.forEach(filled::add);
    }
    return filled;
  }

  Html html() {
    return new Html(whole == null ? html.toString() : whole);
  }

  /** The notes in the order of their numbers. */
  List<Sentence> notes() {
    return List.copyOf(notes);
  }

  private void add(Segment segment) {
    if (segment instanceof Segment.Html raw) {
      html.append(raw.html());
    } else if (segment instanceof Segment.Link link) {
      addLink(link);
    } else if (segment instanceof Segment.Note note) {
      addNote(note.citation());
    } else if (segment instanceof Segment.Picture picture) {
      addPicture(picture);
    }
  }

  private void addLink(Segment.Link link) {
    Item target = page.items().get(link.reference().target());
    html.append("<a href=\"").append(Html.escape(page.href(target.id()))).append('"');
    String content = link.html();
    if (content == null) {
      Phrase name = name(target);
      addAttribute("lang", name.lang());
      addAttribute("dir", name.dir());
      content = Html.escape(name.text());
    }
    html.append('>').append(content).append("</a>");
  }

  private Phrase name(Item target) {
    Localized name =
        target
            .label()
            .in(language, page.language())
            .orElseThrow(() -> new IllegalStateException("every item has a name"));
    return Phrase.of(name, language);
  }

  private void addNote(Citation citation) {
    int next = numbers.size() + 1;
    Integer known = numbers.putIfAbsent(citation.place(), next);
    int number = known == null ? next : known;
    if (html.length() > 0 && html.lastIndexOf(NOTE_END) == html.length() - NOTE_END.length()) {
      html.append(NARROW_SPACE);
    }
    html.append("<sup class=\"note\"><a href=\"#note:").append(number).append('"');
    if (known == null) {
      notes.add(Citations.sentence(page, citation));
      html.append(" id=\"cited:").append(number).append('"');
    }
    html.append('>').append(page.reader().formats().digits(number)).append(NOTE_END);
  }

  private void addPicture(Segment.Picture picture) {
    String address = page.href(page.site().assets().image(picture.file().name()));
    html.append("<img src=\"").append(Html.escape(address)).append('"');
    addAttribute("alt", picture.alt());
    addAttribute("title", picture.title());
    html.append(" loading=\"lazy\">");
  }

  private void addAttribute(String name, @Nullable String value) {
    if (value != null) {
      html.append(' ').append(name).append("=\"").append(Html.escape(value)).append('"');
    }
  }
}
