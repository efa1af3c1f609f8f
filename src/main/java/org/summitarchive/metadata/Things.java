package org.summitarchive.metadata;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitarchive.language.Zone;
import org.summitarchive.model.Document;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Image;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Organisation;
import org.summitarchive.model.PartialDate;
import org.summitarchive.model.Reference;
import org.summitarchive.model.Source;
import org.summitarchive.model.Speaker;
import org.summitarchive.model.Statement;
import org.summitarchive.model.Venue;
import org.summitarchive.model.Voice;

/** What an item is, in schema.org's words: only what the archive states. */
final class Things {

  /** More than this are counted or left to their own pages, for pages stay small. */
  static final int MOST = 50;

  private final Reading reading;
  private final Briefly briefly;

  Things(Reading reading) {
    this.reading = reading;
    this.briefly = new Briefly(reading);
  }

  Node of(Item item) {
    Node node =
        briefly
            .of(item)
            .with("description", reading.text(item.common().summary(), item))
            .with("image", image(item))
            .with("sameAs", item.common().media().sameAs());
    if (item instanceof Edition edition) {
      addEdition(node, edition);
    } else if (item instanceof Forum forum) {
      addForum(node, forum);
    } else if (item instanceof Speaker speaker) {
      new People(reading, briefly).add(node, speaker);
    } else if (item instanceof Organisation organisation) {
      addOrganisation(node, organisation);
    } else if (item instanceof Document document) {
      addDocument(node, document);
    } else if (item instanceof Source source) {
      addSource(node, source);
    }
    return node;
  }

  private void addEdition(Node node, Edition edition) {
    node.with("startDate", date(edition.period().start()))
        .with("endDate", date(edition.period().end()))
        .with(
            "location",
            reading
                .text(edition.setting().place(), edition)
                .map(place -> Node.of("Place").with("name", place).properties()))
        .with("subEvent", named(reading.archive().items().forums(edition.id()), forum -> forum))
        .with("subjectOf", sources(edition));
  }

  private void addForum(Node node, Forum forum) {
    Forum.Slot slot = forum.session().slot();
    Zone zone = ((Edition) reading.item(forum.id().edition())).period().zone();
    node.with("superEvent", briefly.named(reading.item(forum.id().edition())))
        .with(
            "startDate",
            slot.start() == null ? date(forum.session().date()) : time(slot.start(), zone))
        .with("endDate", slot.end() == null ? null : time(slot.end(), zone))
        .with(
            "location",
            reading
                .text(slot.room(), forum)
                .map(room -> Node.of("Place").with("name", room).properties()))
        .with("inLanguage", forum.session().spoken())
        .with("performer", named(performers(forum), reading::item))
        .with("attendee", named(forum.subjects().speakers()))
        .with("about", named(forum.subjects().topics()))
        .with("workFeatured", named(forum.subjects().documents()))
        .with("subjectOf", sources(forum));
  }

  /** Those who spoke there, as the source itself states. */
  private Set<ItemId> performers(Forum forum) {
    Set<ItemId> performers = new LinkedHashSet<>();
    for (Statement statement : forum.claims().statements()) {
      if (statement.venue() == Venue.STATED && statement.voice() instanceof Voice.Named named) {
        performers.add(named.speaker().target());
      }
    }
    return performers;
  }

  private void addOrganisation(Node node, Organisation organisation) {
    node.with("alternateName", reading.text(organisation.shortName(), organisation))
        .with("parentOrganization", named(organisation.partOf()));
  }

  private void addDocument(Node node, Document document) {
    node.with("datePublished", date(document.imprint().year()))
        .with("publisher", named(document.imprint().publisher()))
        .with("citation", sources(document));
  }

  private void addSource(Node node, Source source) {
    new Works(reading).addBibliography(node, source);
  }

  private List<Object> sources(Item item) {
    Set<String> ids = new LinkedHashSet<>();
    item.common()
        .sources()
        .forEach(citation -> ids.add(reading.id(reading.item(citation.source()))));
    List<Object> sources = new ArrayList<>(ids.size());
    ids.forEach(id -> sources.add(Node.reference(id)));
    return sources;
  }

  private @Nullable Node image(Item item) {
    Image image = item.common().media().image();
    if (image == null) {
      return null;
    }
    return Node.of("ImageObject")
        .with("contentUrl", reading.url(reading.images().apply(image.file().name())))
        .with("caption", reading.text(image.alt(), item))
        .with("creditText", image.credit());
  }

  private @Nullable Object named(@Nullable Reference reference) {
    return reference == null ? null : briefly.named(reading.item(reference));
  }

  private <T> List<Object> named(Collection<T> all, Function<T, Item> item) {
    List<Object> named = new ArrayList<>();
    for (T one : all) {
      if (named.size() < MOST) {
        named.add(briefly.named(item.apply(one)));
      }
    }
    return named;
  }

  private List<Object> named(List<Reference> references) {
    return named(references, reading::item);
  }

  /** With its offset from UTC, which only a stated zone tells. */
  private static String time(LocalDateTime shown, @Nullable Zone zone) {
    return zone == null ? shown.toString() : shown.atOffset(zone.offset(shown)).toString();
  }

  private static @Nullable String date(@Nullable PartialDate date) {
    return date == null ? null : date.toString();
  }
}
