package org.summitarchive.export;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Archive;
import org.summitarchive.language.Language;
import org.summitarchive.language.Messages;
import org.summitarchive.model.Correction;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Item;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Localized;
import org.summitarchive.model.Text;
import org.summitarchive.page.Corrections;
import org.summitarchive.route.Permalinks;

/**
 * The Atom feed of one language (RFC 4287): its editions and forums and what was corrected
 * anywhere, last changed first.
 */
final class Feed {

  /** Readers of feeds look for what is new; all else is on the site. */
  static final int MOST = 100;

  private final Archive archive;
  private final Language language;
  private final URI base;
  private final LastChange changes;
  private final Messages words;

  private Feed(Archive archive, Language language, Messages words) {
    this.words = words;
    this.archive = archive;
    this.language = language;
    this.base = archive.config().baseUrl();
    this.changes = new LastChange(archive.items());
  }

  /** Asks for an archive that has an edition. */
  static String of(Archive archive, Language language, Messages words) {
    return new Feed(archive, language, words).written();
  }

  /**
   * @param correction null for what the archive says of the item as a whole
   */
  private record Entry(Item item, @Nullable Correction correction, LocalDate changed) {}

  private String written() {
    List<Entry> entries = entries();
    Xml xml =
        new Xml(10_000)
            .open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language.tag());
    addHead(xml, entries.get(0).changed);
    entries.forEach(entry -> add(xml, entry));
    return xml.finish();
  }

  private List<Entry> entries() {
    Stream<Entry> items =
        Stream.of(Kind.EDITION, Kind.FORUM)
            .flatMap(kind -> archive.items().of(kind).stream())
            .map(item -> new Entry(item, null, changes.of(item, language)));
    return Stream.concat(items, Corrections.of(archive).entries().stream().map(Feed::correction))
        .sorted(Comparator.comparing(Entry::changed).reversed())
        .limit(MOST)
        .toList();
  }

  private static Entry correction(Corrections.Corrected entry) {
    Correction correction = entry.correction();
    return new Entry(entry.item(), correction, correction.date().lastDay());
  }

  private void addHead(Xml xml, LocalDate changed) {
    var presentation = archive.config().presentation();
    Localized title = own(presentation.title()).orElseThrow();
    text(xml, "title", title);
    own(presentation.description()).ifPresent(subtitle -> text(xml, "subtitle", subtitle));
    xml.leaf("id", Tags.of(base, Permalinks.home(language)));
    xml.leaf("updated", timestamp(changed));
    link(xml, "self", Permalinks.feed(language).absolute(base), "application/atom+xml");
    link(xml, "alternate", Permalinks.home(language).absolute(base), "text/html");
    xml.open("author")
        .leaf("name", own(presentation.publisher()).orElse(title).text())
        .closeBlock();
    String licence = presentation.licence();
    if (licence != null) {
      xml.leaf("rights", licence);
    }
  }

  private void add(Xml xml, Entry entry) {
    if (entry.correction != null) {
      addCorrection(xml, entry, entry.correction);
      return;
    }
    Item item = entry.item;
    var address = Permalinks.of(item.id(), language);
    xml.open("entry");
    text(item.label(), item).ifPresent(title -> text(xml, "title", title));
    xml.leaf("id", Tags.of(base, address));
    xml.leaf("updated", timestamp(entry.changed));
    link(xml, "alternate", address.absolute(base), "text/html");
    Text withdrawn = item.common().publication().withdrawn();
    text(withdrawn.isEmpty() ? item.common().summary() : withdrawn, item)
        .ifPresent(summary -> text(xml, "summary", summary));
    if (item instanceof Forum forum && withdrawn.isEmpty()) {
      addTopics(xml, forum);
    }
    xml.closeBlock();
  }

  private void addCorrection(Xml xml, Entry entry, Correction correction) {
    var page = Permalinks.of(entry.item.id(), language);
    String anchor = "#" + Permalinks.correctionAnchor(correction.id());
    String name = text(entry.item.label(), entry.item).map(Localized::text).orElseThrow();
    xml.open("entry");
    xml.leaf("title", words.text("corrections.of", "name", name));
    xml.leaf("id", Tags.of(base, page) + anchor);
    xml.leaf("updated", timestamp(entry.changed));
    link(xml, "alternate", page.absolute(base) + anchor, "text/html");
    text(correction.text(), entry.item).ifPresent(summary -> text(xml, "summary", summary));
    xml.closeBlock();
  }

  private void addTopics(Xml xml, Forum forum) {
    for (var topic : forum.subjects().topics()) {
      Item item = archive.items().get(topic.target());
      String label = text(item.label(), item).map(Localized::text).orElseThrow();
      xml.empty("category", "term", item.id().value(), "label", label);
    }
  }

  private Optional<Localized> own(Text text) {
    return text.in(language, archive.config().languages().original());
  }

  private Optional<Localized> text(Text text, Item owner) {
    return text.in(language, owner.common().origin().language());
  }

  private void text(Xml xml, String name, Localized text) {
    if (text.language().equals(language)) {
      xml.leaf(name, text.text());
    } else {
      xml.leaf(name, text.text(), "xml:lang", text.language().tag());
    }
  }

  private static void link(Xml xml, String relation, String href, String type) {
    xml.empty("link", "rel", relation, "href", href, "type", type);
  }

  private static String timestamp(LocalDate date) {
    return date + "T00:00:00Z";
  }
}
