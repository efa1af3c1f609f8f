package org.summitarchive.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Forum;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Reference;
import org.summitarchive.model.Section;
import org.summitarchive.model.Statement;
import org.summitarchive.model.Voice;

/** Forums in lists. */
final class Forums {

  private Forums() {}

  static List<ForumLine> lines(PageContext page, List<Forum> forums) {
    List<ForumLine> lines = new ArrayList<>(forums.size());
    for (Forum forum : forums) {
      lines.add(line(page, forum));
    }
    return lines;
  }

  private static ForumLine line(PageContext page, Forum forum) {
    boolean withdrawn = forum.common().isWithdrawn();
    return new ForumLine(
        page.link(forum),
        forum.session().kind().word(),
        withdrawn ? null : page.reader().when(forum.session()),
        withdrawn ? null : page.reader().phrase(forum.session().slot().room(), forum).orElse(null),
        withdrawn ? null : page.reader().phrase(forum.common().summary(), forum).orElse(null),
        page.itemLinks(speakers(forum)));
  }

  /** Who spoke or took part, each once. */
  static Set<ItemId> speakers(Forum forum) {
    Set<ItemId> speakers = new LinkedHashSet<>();
    if (!forum.common().isWithdrawn()) {
      for (Statement statement : forum.claims().statements()) {
        if (statement.voice() instanceof Voice.Named named) {
          speakers.add(named.speaker().target());
        }
      }
      for (Reference speaker : forum.subjects().speakers()) {
        speakers.add(speaker.target());
      }
    }
    return speakers;
  }

  /** Forums under the editions at which they took place, in the order given. */
  static List<ForumGroup> byEdition(PageContext page, List<Forum> forums) {
    Map<ItemId, List<Forum>> groups = new LinkedHashMap<>();
    for (Forum forum : forums) {
      groups.computeIfAbsent(forum.id().edition(), id -> new ArrayList<>()).add(forum);
    }
    List<ForumGroup> found = new ArrayList<>();
    groups.forEach(
        (edition, held) -> found.add(new ForumGroup(page.link(edition), lines(page, held))));
    return found;
  }

  /** Forums under the sections of their edition; those that belong to none stand last. */
  static List<ForumGroup> bySection(PageContext page, Edition edition, List<Forum> forums) {
    Map<ItemId, List<Forum>> groups = new LinkedHashMap<>();
    List<Section> sections = page.items().sections(edition.id());
    sections.forEach(section -> groups.put(section.id(), new ArrayList<>()));
    List<Forum> rest = new ArrayList<>();
    for (Forum forum : forums) {
      Reference section = forum.session().section();
      (section == null ? rest : groups.getOrDefault(section.target(), rest)).add(forum);
    }
    List<ForumGroup> found = new ArrayList<>();
    for (Section section : sections) {
      List<Forum> held = groups.getOrDefault(section.id(), List.of());
      if (!held.isEmpty()) {
        found.add(new ForumGroup(page.link(section), lines(page, held)));
      }
    }
    if (!rest.isEmpty()) {
      found.add(new ForumGroup(null, lines(page, rest)));
    }
    return found;
  }
}
