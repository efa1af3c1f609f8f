package org.summitarchive.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Archive;
import org.summitarchive.archive.Part;
import org.summitarchive.archive.Watch;
import org.summitarchive.citation.PageCitations;
import org.summitarchive.citation.SourceCitations;
import org.summitarchive.language.Collation;
import org.summitarchive.language.Formats;
import org.summitarchive.language.Language;
import org.summitarchive.language.Messages;
import org.summitarchive.language.Scripts;
import org.summitarchive.metadata.StructuredData;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Localized;
import org.summitarchive.model.PartialDate;
import org.summitarchive.model.Speaker;
import org.summitarchive.model.Text;
import org.summitarchive.route.Address;
import org.summitarchive.route.Permalinks;

/** How things are written for the readers of one language; shared by all pages in it. */
final class Reader {

  /** The first of the characters that hold the places of links in a formatted message. */
  private static final char MARK = '\uE000';

  private final Language language;
  private final Messages messages;
  private final Formats formats;
  private final Scripts scripts;
  private final Collation collation;
  private final SourceCitations citations;
  private final PageCitations pageCitations;
  private final StructuredData structuredData;
  private final Watch watch;
  private final List<Item> items;

  /** By the places of their items, as far as any was asked for. */
  private final Target[] targets;

  private final Map<PartialDate, Moment> dates = new ConcurrentHashMap<>();
  private final Map<ItemId, List<Speaker>> participants = new ConcurrentHashMap<>();
  private final Map<String, String> sentences = new ConcurrentHashMap<>();

  /** What every link to an item's page says, and where the page stands. */
  record Target(Phrase label, Address address) {}

  /**
   * Prepares what all pages in a language share.
   *
   * @param images where an image of the content is published
   */
  Reader(Language language, Messages messages, Archive archive, Function<String, Address> images) {
    this.language = language;
    this.messages = messages;
    this.formats = Formats.of(language);
    this.scripts = Scripts.of(language.tag());
    this.collation = Collation.of(language);
    this.citations = new SourceCitations(messages, formats);
    this.pageCitations = new PageCitations(archive, language, messages, formats);
    this.structuredData = new StructuredData(archive, language, messages, images);
    this.watch = archive.watch();
    this.items = archive.items().all();
    this.targets = new Target[items.size()];
  }

  Language language() {
    return language;
  }

  Formats formats() {
    return formats;
  }

  Messages messages() {
    return messages;
  }

  Collation collation() {
    return collation;
  }

  SourceCitations citations() {
    return citations;
  }

  PageCitations pageCitations() {
    return pageCitations;
  }

  StructuredData structuredData() {
    return structuredData;
  }

  String words(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  Moment date(PartialDate date) {
    return dates.computeIfAbsent(
        date, key -> new Moment(formats.date(key.year(), key.month(), key.day()), key.toString()));
  }

  String day(LocalDate day) {
    return formats.day(day);
  }

  /** The hours of a forum; null where none are stated. */
  @Nullable Moment hours(Forum.Slot slot) {
    LocalDateTime start = slot.start();
    LocalDateTime end = slot.end();
    if (start == null) {
      return null;
    }
    return new Moment(
        end == null || end.equals(start) ? formats.time(start) : formats.timeRange(start, end),
        start.toString());
  }

  /** When a forum was, as precisely as one phrase can say; null where that is not stated. */
  @Nullable Moment when(Forum.Session session) {
    LocalDateTime start = session.slot().start();
    if (start != null) {
      return new Moment(formats.dateAndTime(start), start.toString());
    }
    return session.date() == null ? null : date(session.date());
  }

  String period(Edition.Period period) {
    PartialDate a = period.start();
    PartialDate b = period.end();
    return a.equals(b)
        ? date(a).text()
        : formats.dateRange(a.year(), a.month(), a.day(), b.year(), b.month(), b.day());
  }

  String number(BigDecimal value) {
    return formats.number(value);
  }

  /** A text of an item in the reader's language, else in the language the item was written in. */
  Optional<Phrase> phrase(Text text, Item owner) {
    return localized(text, owner).map(found -> Phrase.of(found, language));
  }

  Optional<Passage> passage(Text text, Item owner) {
    return localized(text, owner).map(found -> Passage.of(found, language));
  }

  Optional<Localized> localized(Text text, Item owner) {
    return text.in(language, owner.common().origin().language());
  }

  /** A name that is written the same in every language, marked where readers' script differs. */
  Phrase name(String name, Item owner) {
    return name(name, owner.common().origin().language());
  }

  Phrase name(String name, Language origin) {
    if (scripts.firstForeign(name) < 0) {
      return Phrase.plain(name);
    }
    boolean known = Scripts.of(origin.tag()).firstForeign(name) < 0;
    return known ? Phrase.of(new Localized(name, origin), language) : Phrase.unknown(name);
  }

  Phrase label(Item item) {
    return target(item.id()).label();
  }

  Target target(ItemId item) {
    int place = watch.noted(Part.Extent.LABEL, item);
    if (place < 0) {
      throw new IllegalArgumentException("every reference is resolved before it is used: " + item);
    }
    Target target = targets[place];
    if (target == null) {
      target = target(items.get(place));
      targets[place] = target;
    }
    return target;
  }

  private Target target(Item item) {
    Phrase label =
        phrase(item.label(), item)
            .orElseThrow(() -> new IllegalStateException("every item has a name: " + item.id()));
    return new Target(label, Permalinks.of(item.id(), language));
  }

  /** The people of an edition, found once for all its pages. */
  List<Speaker> participants(ItemId edition, Function<ItemId, List<Speaker>> find) {
    return participants.computeIfAbsent(edition, find);
  }

  /**
   * A message whose arguments are links.
   *
   * @param names of the arguments, always the same for one key
   */
  Sentence sentence(String key, List<String> names, List<Link> links) {
    String marked = sentences.computeIfAbsent(key, k -> messages.text(k, marks(names)));
    List<Link> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < marked.length(); i++) {
      int argument = marked.charAt(i) - MARK;
      if (argument >= 0 && argument < links.size()) {
        addText(parts, marked.substring(from, i));
        parts.add(links.get(argument));
        from = i + 1;
      }
    }
    addText(parts, marked.substring(from));
    return new Sentence(parts);
  }

  private static Object[] marks(List<String> names) {
    Object[] arguments = new Object[names.size() * 2];
    for (int i = 0; i < names.size(); i++) {
      arguments[2 * i] = names.get(i);
      arguments[2 * i + 1] = String.valueOf((char) (MARK + i));
    }
    return arguments;
  }

  private static void addText(List<Link> parts, String text) {
    if (!text.isEmpty()) {
      parts.add(Link.text(text));
    }
  }
}
