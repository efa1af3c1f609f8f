package org.summitarchive.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.summitarchive.archive.Archive;
import org.summitarchive.archive.Items;
import org.summitarchive.language.Language;
import org.summitarchive.language.LetterGroup;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Topic;
import org.summitarchive.page.SitePage.Index;
import org.summitarchive.route.Address;
import org.summitarchive.route.Permalinks;

/** The lists of items in one language, none longer than a reader can bear. */
final class IndexPages {

  /**
   * More entries than this are listed by letter, or by edition, on pages of their own; more under
   * one letter, on numbered pages.
   */
  static final int MOST = 500;

  private final Archive archive;
  private final Items items;
  private final Language language;
  private final Letters letters;

  IndexPages(Archive archive, Language language) {
    this.archive = archive;
    this.items = archive.items();
    this.language = language;
    this.letters = new Letters(language);
  }

  /**
   * Every index that has something to list, but a topic's parts; the parts by letter are in their
   * listings only.
   */
  List<Index> all() {
    List<Index> all = new ArrayList<>();
    items.editions().stream()
        .filter(edition -> !items.forums(edition.id()).isEmpty())
        .forEach(edition -> all.add(forums(edition)));
    if (!all.isEmpty()) {
      all.add(everyForum(List.copyOf(all)));
    }
    items.editions().stream()
        .filter(edition -> Programme.exists(items, edition))
        .forEach(edition -> all.add(programme(edition)));
    Stream.of(Kind.SPEAKER, Kind.ORGANISATION, Kind.DOCUMENT, Kind.TOPIC, Kind.SOURCE)
        .filter(kind -> !items.of(kind).isEmpty())
        .forEach(kind -> all.add(every(kind)));
    return all;
  }

  /** The pages that list a topic's forums by edition; none where its own page can list them. */
  List<Index> partsOf(Topic topic) {
    List<Forum> forums = archive.relations().forumsOf(topic.id());
    if (forums.size() <= MOST) {
      return List.of();
    }
    Map<ItemId, List<Forum>> byEdition = new LinkedHashMap<>();
    for (Forum forum : forums) {
      byEdition.computeIfAbsent(forum.id().edition(), first -> new ArrayList<>()).add(forum);
    }
    return byEdition.entrySet().stream()
        .map(part -> forums(topic, (Edition) items.get(part.getKey()), part.getValue()))
        .toList();
  }

  private Index forums(Topic topic, Edition edition, List<Forum> forums) {
    Address address = Permalinks.forums(topic.id(), edition.id(), language);
    return index(address, new Scope.OfTopic(topic, edition), forums);
  }

  private Index forums(Edition edition) {
    Address address = Permalinks.forums(edition.id(), language);
    return index(address, new Scope.OfEdition(edition), items.forums(edition.id()));
  }

  private Index programme(Edition edition) {
    List<Item> forums = Programme.of(items, edition);
    return new Index(
        Permalinks.programme(edition.id(), language),
        language,
        new Scope.OfProgramme(edition),
        forums.size() > MOST ? new Listing.Parts(days(edition)) : new Listing.InOrder(forums));
  }

  private List<Index> days(Edition edition) {
    return Programme.byDay(items.forums(edition.id())).entrySet().stream()
        .map(
            day ->
                new Index(
                    Permalinks.programme(edition.id(), day.getKey(), language),
                    language,
                    new Scope.OfDay(edition, day.getKey()),
                    new Listing.InOrder(List.copyOf(day.getValue()))))
        .toList();
  }

  private Index everyForum(List<Index> ofEditions) {
    List<Item> forums = items.of(Kind.FORUM);
    return new Index(
        Permalinks.index(Kind.FORUM, language),
        language,
        new Scope.Every(Kind.FORUM),
        forums.size() > MOST ? new Listing.Parts(ofEditions) : new Listing.InOrder(forums));
  }

  private Index every(Kind kind) {
    return index(Permalinks.index(kind, language), new Scope.Every(kind), items.of(kind));
  }

  private Index index(Address address, Scope scope, List<? extends Item> entries) {
    return new Index(address, language, scope, listing(address, scope, List.copyOf(entries)));
  }

  private Listing listing(Address address, Scope scope, List<Item> entries) {
    if (entries.size() > MOST) {
      return new Listing.Parts(byLetter(address, scope, entries));
    }
    return switch (scope.kind()) {
      case SPEAKER, ORGANISATION -> new Listing.ByLetter(letters.group(entries));
      case TOPIC -> new Listing.InOrder(letters.sorted(entries));
      default -> new Listing.InOrder(entries);
    };
  }

  private List<Index> byLetter(Address whole, Scope scope, List<Item> entries) {
    return letters.used(entries).stream().map(group -> underLetter(whole, scope, group)).toList();
  }

  private Index underLetter(Address whole, Scope scope, LetterGroup<Item> group) {
    Address address = Permalinks.letter(whole, group.letter());
    Scope.OfLetter letter = new Scope.OfLetter(scope, group.letter());
    Listing listing =
        group.entries().size() > MOST
            ? new Listing.Parts(byNumber(address, letter, group.entries()))
            : new Listing.InOrder(group.entries());
    return new Index(address, language, letter, listing);
  }

  private List<Index> byNumber(Address whole, Scope.OfLetter letter, List<Item> entries) {
    List<Index> parts = new ArrayList<>();
    for (int from = 0; from < entries.size(); from += MOST) {
      int number = parts.size() + 1;
      List<Item> some = entries.subList(from, Math.min(from + MOST, entries.size()));
      parts.add(
          new Index(
              Permalinks.part(whole, number),
              language,
              new Scope.OfPart(letter, number),
              new Listing.InOrder(some)));
    }
    return parts;
  }
}
