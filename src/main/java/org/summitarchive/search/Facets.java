package org.summitarchive.search;

import java.util.NavigableSet;
import java.util.TreeSet;
import org.summitarchive.archive.Archive;
import org.summitarchive.archive.Attribution;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Reference;
import org.summitarchive.model.Role;
import org.summitarchive.model.Speaker;

/**
 * What results can be narrowed by. Each is a token that no text has, and is found like any other.
 */
final class Facets {

  private final Archive archive;

  Facets(Archive archive) {
    this.archive = archive;
  }

  /** A page's kind, the editions that it has to do with, and the topics. */
  NavigableSet<String> of(Item item) {
    NavigableSet<String> facets = new TreeSet<>();
    facets.add("#kind:" + item.id().kind().word());
    editions(item).forEach(edition -> facets.add("#edition:" + edition.value()));
    topics(item).forEach(topic -> facets.add("#topic:" + topic.value()));
    return facets;
  }

  private NavigableSet<ItemId> editions(Item item) {
    NavigableSet<ItemId> editions = new TreeSet<>();
    Kind kind = item.id().kind();
    if (kind == Kind.EDITION || kind.belongsToEdition()) {
      editions.add(item.id().edition());
      return editions;
    }
    for (Forum forum : archive.relations().forumsOf(item.id())) {
      editions.add(forum.id().edition());
    }
    if (item instanceof Speaker speaker) {
      for (Role role : speaker.roles()) {
        editions.add(role.edition().target());
      }
      for (Attribution said : archive.relations().statementsOf(item.id())) {
        editions.add(said.place().id().edition());
      }
    }
    archive.relations().affiliationsOf(item.id()).stream()
        .map(affiliation -> affiliation.role().edition().target())
        .forEach(editions::add);
    return editions;
  }

  private NavigableSet<ItemId> topics(Item item) {
    NavigableSet<ItemId> topics = new TreeSet<>();
    if (item instanceof Forum forum) {
      add(topics, forum);
    } else if (item.id().kind() == Kind.TOPIC) {
      topics.add(item.id());
    } else {
      archive.relations().forumsOf(item.id()).forEach(forum -> add(topics, forum));
    }
    return topics;
  }

  private static void add(NavigableSet<ItemId> topics, Forum forum) {
    forum.subjects().topics().stream().map(Reference::target).forEach(topics::add);
  }
}
