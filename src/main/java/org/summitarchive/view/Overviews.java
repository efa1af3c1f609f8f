package org.summitarchive.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Item;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Speaker;
import org.summitarchive.page.Programme;
import org.summitarchive.route.Permalinks;
import org.summitarchive.view.Overview.Excerpt;

/** What an edition consists of, as far as one page can show it. */
final class Overviews {

  /** More forums or speakers than these are left to their index. */
  private static final int MOST_FORUMS = 60;

  private static final int MOST_SPEAKERS = 120;

  private Overviews() {}

  static Overview of(PageContext page, Edition edition) {
    List<Forum> forums = page.items().forums(edition.id());
    List<Speaker> speakers = Participants.of(page, edition.id());
    return new Overview(
        ClaimViews.figures(page, edition),
        page.items().sections(edition.id()).stream().map(section -> line(page, section)).toList(),
        new Excerpt<>(
            Forums.lines(page, first(forums, MOST_FORUMS)), forums(page, edition, forums)),
        programme(page, edition),
        new Excerpt<>(
            first(speakers, MOST_SPEAKERS).stream()
                .map(speaker -> person(page, speaker, edition))
                .toList(),
            speakers.isEmpty()
                ? null
                : page.wordsLink(
                    "edition.speakers", Permalinks.index(Kind.SPEAKER, page.language()))));
  }

  /** The way to the programme by day; null where no hour is known. */
  static @Nullable Link programme(PageContext page, Edition edition) {
    return Programme.exists(page.items(), edition)
        ? page.wordsLink("index.programme", Permalinks.programme(edition.id(), page.language()))
        : null;
  }

  private static @Nullable Link forums(PageContext page, Edition edition, List<Forum> forums) {
    return forums.isEmpty()
        ? null
        : page.wordsLink("edition.programme", Permalinks.forums(edition.id(), page.language()));
  }

  private static Line person(PageContext page, Speaker speaker, Edition edition) {
    return Line.of(page.link(speaker), Roles.atEdition(page, speaker, edition.id()));
  }

  /** An item with its summary. */
  static Line line(PageContext page, Item item) {
    return new Line(
        page.link(item),
        item.common().isWithdrawn()
            ? List.of(Sentence.text(page.words("withdrawn")))
            : page.reader().phrase(item.common().summary(), item).stream()
                .map(summary -> Sentence.of(new Link(summary, null)))
                .toList());
  }

  static EditionLine line(PageContext page, Edition edition) {
    if (edition.common().isWithdrawn()) {
      return new EditionLine(page.link(edition), null, page.words("withdrawn"), null);
    }
    return new EditionLine(
        page.link(edition),
        page.reader().phrase(edition.setting().theme(), edition).orElse(null),
        page.reader().period(edition.period()),
        page.reader().phrase(edition.setting().place(), edition).orElse(null));
  }

  private static <T> List<T> first(List<T> all, int most) {
    return all.subList(0, Math.min(all.size(), most));
  }
}
