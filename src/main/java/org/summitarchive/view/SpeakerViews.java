package org.summitarchive.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.summitarchive.archive.Attribution;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Forum;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Role;
import org.summitarchive.model.Speaker;
import org.summitarchive.page.SitePage;
import org.summitarchive.view.SpeakerView.RoleGroup;
import org.summitarchive.view.SpeakerView.RoleLine;
import org.summitarchive.view.SpeakerView.StatementGroup;

/** Makes the pages of speakers. */
final class SpeakerViews {

  private SpeakerViews() {}

  static SpeakerView of(PageContext page, SitePage.ItemPage sitePage, Speaker speaker) {
    boolean withdrawn = speaker.common().isWithdrawn();
    return new SpeakerView(
        ItemHeads.of(page, sitePage),
        Entries.of(page, speaker),
        page.reader().label(speaker).initial(),
        Names.of(page, speaker),
        roles(page, speaker),
        new SpeakerView.Appearances(
            withdrawn ? List.of() : statements(page, speaker),
            withdrawn ? List.of() : forums(page, speaker)));
  }

  private static List<RoleGroup> roles(PageContext page, Speaker speaker) {
    List<RoleGroup> groups = new ArrayList<>();
    List<Edition> editions = speaker.roles().isEmpty() ? List.of() : page.items().editions();
    for (Edition edition : editions) {
      List<RoleLine> lines =
          Roles.roles(speaker).stream()
              .filter(role -> role.edition().target().equals(edition.id()))
              .map(role -> line(page, speaker, role))
              .toList();
      if (!lines.isEmpty()) {
        groups.add(new RoleGroup(page.link(edition), lines));
      }
    }
    return groups;
  }

  private static RoleLine line(PageContext page, Speaker speaker, Role role) {
    return new RoleLine(
        Roles.sentence(page, speaker, role), Citations.sentence(page, role.citation()));
  }

  private static List<StatementGroup> statements(PageContext page, Speaker speaker) {
    Map<ItemId, List<StatementView>> groups = new LinkedHashMap<>();
    for (Attribution said : page.relations().statementsOf(speaker.id())) {
      groups
          .computeIfAbsent(said.place().id().edition(), edition -> new ArrayList<>())
          .add(ClaimViews.elsewhere(page, said));
    }
    List<StatementGroup> found = new ArrayList<>();
    groups.forEach((edition, said) -> found.add(new StatementGroup(page.link(edition), said)));
    return found;
  }

  /** Where a speaker took part and no statement of theirs is recorded. */
  private static List<ForumGroup> forums(PageContext page, Speaker speaker) {
    Set<ItemId> spoke = new HashSet<>();
    for (Attribution said : page.relations().statementsOf(speaker.id())) {
      spoke.add(said.place().id());
    }
    List<Forum> others = new ArrayList<>(page.relations().forumsOf(speaker.id()));
    others.removeIf(forum -> spoke.contains(forum.id()));
    return Forums.byEdition(page, others);
  }
}
