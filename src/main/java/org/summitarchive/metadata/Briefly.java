package org.summitarchive.metadata;

import org.summitarchive.json.JsonText;
import org.summitarchive.model.Document;
import org.summitarchive.model.Forum;
import org.summitarchive.model.ForumKind;
import org.summitarchive.model.Item;
import org.summitarchive.model.Source;
import org.summitarchive.model.Text;

/** Things as other things name them: type, name and where to find more. */
final class Briefly {

  private static final String PAGE = "WebPage";

  private final Reading reading;

  Briefly(Reading reading) {
    this.reading = reading;
  }

  Node of(Item item) {
    return Node.of(type(item))
        .with("@id", reading.id(item))
        .with("name", reading.text(name(item), item))
        .with("url", reading.url(item));
  }

  /** The same for good, where nothing is to be added: it is named on many pages, and made once. */
  JsonText.Fragment named(Item item) {
    JsonText.Fragment known = reading.named().get(item.id());
    if (known == null) {
      known = JsonText.Fragment.of(of(item).properties());
      reading.named().put(item.id(), known);
    }
    return known;
  }

  /** The name of what published a source is not the source's own. */
  private static Text name(Item item) {
    return item instanceof Source source ? source.title() : item.label();
  }

  /** Whether there is a thing that an item's page is about, rather than the page alone. */
  static boolean isMoreThanPage(Item item) {
    return !type(item).equals(PAGE);
  }

  private static String type(Item item) {
    return switch (item.id().kind()) {
      case EDITION -> "Event";
      case FORUM ->
          item instanceof Forum forum && forum.session().kind() == ForumKind.EXHIBITION
              ? "ExhibitionEvent"
              : "Event";
      case SPEAKER -> "Person";
      case ORGANISATION -> "Organization";
      case DOCUMENT -> document((Document) item);
      case TOPIC -> "DefinedTerm";
      case SOURCE -> source((Source) item);
      case SECTION, PAGE -> PAGE;
    };
  }

  private static String document(Document document) {
    return document.imprint().kind() == Document.DocumentKind.REPORT ? "Report" : "CreativeWork";
  }

  /** What has a page number stands in a publication; of all else nobody said what it is. */
  private static String source(Source source) {
    return source.bibliography().page() == null ? "CreativeWork" : "Article";
  }
}
