package org.summitarchive.export;

import org.summitarchive.archive.Archive;
import org.summitarchive.language.Language;
import org.summitarchive.model.Citation;
import org.summitarchive.model.Item;
import org.summitarchive.model.Localized;
import org.summitarchive.model.Locator;
import org.summitarchive.model.Prose;
import org.summitarchive.model.Segment;
import org.summitarchive.model.Source;
import org.summitarchive.route.Permalinks;

/**
 * Prose as HTML that stands alone: its links lead to the published site, its notes are the ids of
 * sources. Of a picture only its alternative text is there.
 */
public final class BodyHtml {

  private final Archive archive;
  private final Language language;

  public BodyHtml(Archive archive, Language language) {
    this.archive = archive;
    this.language = language;
  }

  public String of(Prose prose) {
    StringBuilder html = new StringBuilder();
    for (Segment segment : prose.segments()) {
      if (segment instanceof Segment.Html plain) {
        html.append(plain.html());
      } else if (segment instanceof Segment.Link link) {
        addLink(html, link);
      } else if (segment instanceof Segment.Note note) {
        addNote(html, note.citation());
      } else if (segment instanceof Segment.Picture picture) {
        html.append(escaped(picture.alt()));
      }
    }
    return html.toString();
  }

  private void addLink(StringBuilder html, Segment.Link link) {
    Item target = archive.items().get(link.reference().target());
    String text = link.html();
    open(html, target, "");
    html.append(text == null ? escaped(name(target)) : text).append("</a>");
  }

  private void addNote(StringBuilder html, Citation citation) {
    Source source = (Source) archive.items().get(citation.source().target());
    Locator place = citation.locator();
    html.append("<cite>");
    open(html, source, place == null ? "" : "#" + Permalinks.placeAnchor(source, place));
    html.append(source.id().value()).append(place == null ? "" : "#" + place);
    html.append("</a></cite>");
  }

  private void open(StringBuilder html, Item target, String anchor) {
    String url = Permalinks.of(target.id(), language).absolute(archive.config().baseUrl());
    html.append("<a href=\"").append(escaped(url)).append(anchor).append("\">");
  }

  private String name(Item item) {
    return item.label()
        .in(language, item.common().origin().language())
        .map(Localized::text)
        .orElse("");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
