package org.summitarchive.archive;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Organisation;
import org.summitarchive.model.Reference;
import org.summitarchive.model.Role;
import org.summitarchive.model.Speaker;
import org.summitarchive.model.Statement;
import org.summitarchive.model.Voice;

/** Turns round what items say of each other; withdrawn items neither speak nor are spoken of. */
final class RelationsBuilder {

  private final Groups<Attribution> statements;
  private final Groups<Forum> forums;
  private final Groups<Affiliation> affiliations;
  private final Groups<Organisation> parts;
  private final EvidenceBuilder evidence;

  private RelationsBuilder(Predicate<ItemId> shown) {
    statements = new Groups<>(shown);
    forums = new Groups<>(shown);
    affiliations = new Groups<>(shown);
    parts = new Groups<>(shown);
    evidence = new EvidenceBuilder(new Groups<>(shown));
  }

  static Relations.Lists of(Items items) {
    RelationsBuilder builder =
        new RelationsBuilder(id -> items.contains(id) && !items.get(id).common().isWithdrawn());
    inReadingOrder(items).filter(item -> !item.common().isWithdrawn()).forEach(builder::add);
    return builder.finished();
  }

  /** Edition by edition, each with its sections and its forums; then all others, kind by kind. */
  private static Stream<Item> inReadingOrder(Items items) {
    Stream<Item> ofEditions =
        items.editions().stream()
            .flatMap(
                edition ->
                    Stream.of(
                            Stream.of(edition),
                            items.sections(edition.id()).stream(),
                            items.forums(edition.id()).stream())
                        .flatMap(group -> group));
    Stream<Item> others =
        Stream.of(Kind.values())
            .filter(kind -> kind != Kind.EDITION && !kind.belongsToEdition())
            .flatMap(kind -> items.of(kind).stream());
    return Stream.concat(ofEditions, others);
  }

  private Relations.Lists finished() {
    return new Relations.Lists(
        statements.finished(),
        forums.finished(),
        affiliations.finished(),
        parts.finished(),
        evidence.finished());
  }

  private void add(Item item) {
    evidence.add(item);
    for (Statement statement : item.claims().statements()) {
      if (statement.voice() instanceof Voice.Named named) {
        statements.add(named.speaker().target(), new Attribution(item, statement));
      }
    }
    if (item instanceof Forum forum) {
      namedBy(forum).forEach(id -> forums.add(id, forum));
    } else if (item instanceof Speaker speaker) {
      speaker.roles().forEach(role -> add(speaker, role));
    } else if (item instanceof Organisation organisation && organisation.partOf() != null) {
      parts.add(organisation.partOf().target(), organisation);
    }
  }

  private void add(Speaker speaker, Role role) {
    if (role.organisation() != null) {
      affiliations.add(role.organisation().target(), new Affiliation(speaker, role));
    }
  }

  /** What has the forum on its page; each once, though somebody may have spoken twice. */
  private static Set<ItemId> namedBy(Forum forum) {
    Set<ItemId> named = new LinkedHashSet<>();
    add(named, forum.session().section());
    forum.subjects().speakers().forEach(speaker -> add(named, speaker));
    forum.subjects().topics().forEach(topic -> add(named, topic));
    forum.subjects().documents().forEach(document -> add(named, document));
    for (Statement statement : forum.claims().statements()) {
      if (statement.voice() instanceof Voice.Named voice) {
        add(named, voice.speaker());
      }
    }
    return named;
  }

  private static void add(Set<ItemId> named, @Nullable Reference reference) {
    if (reference != null) {
      named.add(reference.target());
    }
  }
}
