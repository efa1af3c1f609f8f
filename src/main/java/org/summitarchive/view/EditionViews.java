package org.summitarchive.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Forum;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Section;
import org.summitarchive.model.Statement;
import org.summitarchive.model.Voice;
import org.summitarchive.page.SitePage;

/** Makes the pages of editions, sections and forums. */
final class EditionViews {

  private static final Overview NOTHING =
      new Overview(
          List.of(),
          List.of(),
          new Overview.Excerpt<>(List.of(), null),
          null,
          new Overview.Excerpt<>(List.of(), null));

  private EditionViews() {}

  static EditionView edition(PageContext page, SitePage.ItemPage sitePage, Edition edition) {
    boolean withdrawn = edition.common().isWithdrawn();
    return new EditionView(
        ItemHeads.of(page, sitePage),
        Entries.of(page, edition),
        withdrawn ? List.of() : facts(page, edition),
        withdrawn ? NOTHING : Overviews.of(page, edition),
        ClaimViews.of(page, sitePage).statements());
  }

  private static List<Fact> facts(PageContext page, Edition edition) {
    return new Facts(page)
        .phrase("fact.theme", page.reader().phrase(edition.setting().theme(), edition))
        .text("fact.dates", page.reader().period(edition.period()))
        .expected(
            "fact.place",
            page.reader()
                .phrase(edition.setting().place(), edition)
                .map(place -> Sentence.of(new Link(place, null))))
        .list();
  }

  static SectionView section(PageContext page, SitePage.ItemPage sitePage, Section section) {
    List<Forum> forums =
        section.common().isWithdrawn() ? List.of() : page.relations().forumsOf(section.id());
    return new SectionView(
        ItemHeads.of(page, sitePage),
        Entries.of(page, section),
        ClaimViews.of(page, sitePage),
        Forums.lines(page, forums));
  }

  static ForumView forum(PageContext page, SitePage.ItemPage sitePage, Forum forum) {
    return new ForumView(
        ItemHeads.of(page, sitePage),
        Entries.of(page, forum),
        forum.session().kind().word(),
        forum.common().isWithdrawn() ? List.of() : facts(page, forum),
        ClaimViews.of(page, sitePage));
  }

  private static List<Fact> facts(PageContext page, Forum forum) {
    Forum.Session session = forum.session();
    Facts facts = new Facts(page);
    return facts
        .expected("fact.date", facts.date(session.date()))
        .add(
            "fact.time",
            Optional.ofNullable(page.reader().hours(session.slot())).map(Facts::moment))
        .phrase("fact.room", page.reader().phrase(session.slot().room(), forum))
        .phrase("fact.track", page.reader().phrase(session.slot().track(), forum))
        .item("fact.section", session.section())
        .text("fact.spoken", spoken(page, session.spoken()))
        .add("fact.topics", page.links(forum.subjects().topics()))
        .add("fact.documents", page.links(forum.subjects().documents()))
        .items("fact.took-part", withoutStatement(forum))
        .list();
  }

  private static @Nullable String spoken(PageContext page, List<String> tags) {
    return tags.isEmpty()
        ? null
        : page.reader()
            .formats()
            .list(tags.stream().map(page.reader().formats()::languageName).toList());
  }

  private static List<ItemId> withoutStatement(Forum forum) {
    Set<ItemId> others = Forums.speakers(forum);
    for (Statement statement : forum.claims().statements()) {
      if (statement.voice() instanceof Voice.Named named) {
        others.remove(named.speaker().target());
      }
    }
    return List.copyOf(others);
  }
}
