package org.summitarchive.view;

import java.util.ArrayList;
import java.util.List;
import org.summitarchive.asset.StaticFile;
import org.summitarchive.language.IndexLetters;
import org.summitarchive.language.LetterGroup;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Item;
import org.summitarchive.page.Listing;
import org.summitarchive.page.Scope;
import org.summitarchive.page.SitePage;
import org.summitarchive.view.LetterView.Letter;
import org.summitarchive.view.LetterView.LetterLines;

/** Makes the indexes. */
final class Indexes {

  private Indexes() {}

  static View of(PageContext page, SitePage.Index index) {
    PageHead head = IndexHeads.of(page, index);
    Phrase title = IndexHeads.heading(page, index.scope());
    Listing listing = index.listing();
    if (listing instanceof Listing.Parts parts) {
      return new ListView(
          head, title, parts.pages().stream().map(part -> part(page, part)).toList());
    } else if (listing instanceof Listing.ByLetter byLetter) {
      return letters(page, head, title, byLetter);
    }
    List<Item> items = ((Listing.InOrder) listing).items();
    if (index.scope() instanceof Scope.OfProgramme held) {
      return Timetables.of(page, head, title, held.edition(), forums(items));
    } else if (index.scope() instanceof Scope.OfDay held) {
      return Timetables.of(page, head, title, held.edition(), forums(items));
    } else if (index.scope() instanceof Scope.OfEdition held) {
      return new ProgrammeView(
          head,
          page.link(held.edition()),
          Overviews.programme(page, held.edition()),
          Forums.bySection(page, held.edition(), forums(items)),
          Matrices.of(page, held.edition().id()),
          asset(page, StaticFile.INDEX_STYLE));
    }
    return items.stream().allMatch(Forum.class::isInstance) && !items.isEmpty()
        ? new ForumsView(head, title, Forums.byEdition(page, forums(items)))
        : new ListView(head, title, lines(page, items));
  }

  /** One of the pages that an index is split into. */
  static Line part(PageContext page, SitePage.Index part) {
    Link link = new Link(IndexHeads.name(page, part.scope()), page.href(part.address()));
    List<Sentence> details = new ArrayList<>();
    if (part.scope() instanceof Scope.OfPart && part.listing() instanceof Listing.InOrder list) {
      details.add(fromTo(page, list.items()));
    }
    details.add(Sentence.text(page.words("index.entries", "count", size(part.listing()))));
    return new Line(link, details);
  }

  /** A number says nothing; the names at both ends do. */
  private static Sentence fromTo(PageContext page, List<Item> items) {
    Item last = items.get(items.size() - 1);
    return Sentence.of(
        new Link(page.reader().label(items.get(0)), null),
        Link.text(" – "),
        new Link(page.reader().label(last), null));
  }

  private static int size(Listing listing) {
    if (listing instanceof Listing.InOrder inOrder) {
      return inOrder.items().size();
    } else if (listing instanceof Listing.ByLetter byLetter) {
      return byLetter.groups().stream().mapToInt(group -> group.entries().size()).sum();
    }
    return ((Listing.Parts) listing).pages().stream().mapToInt(p -> size(p.listing())).sum();
  }

  private static LetterView letters(
      PageContext page, PageHead head, Phrase title, Listing.ByLetter listing) {
    List<Letter> letters = new ArrayList<>();
    List<LetterLines> groups = new ArrayList<>();
    for (LetterGroup<Item> group : listing.groups()) {
      boolean empty = group.entries().isEmpty();
      String anchor = anchor(group.letter());
      String name = IndexHeads.letter(page, group.letter());
      letters.add(new Letter(name, empty ? null : "#" + anchor));
      if (!empty) {
        groups.add(new LetterLines(name, anchor, lines(page, group.entries())));
      }
    }
    return new LetterView(
        head,
        title,
        letters,
        groups,
        new LetterView.Aids(asset(page, StaticFile.INDEX_STYLE), asset(page, StaticFile.FILTER)));
  }

  private static String asset(PageContext page, StaticFile file) {
    return page.href(page.site().assets().address(file));
  }

  private static String anchor(String letter) {
    return "letter:" + (letter.equals(IndexLetters.OTHER) ? "other" : letter);
  }

  private static List<Line> lines(PageContext page, List<Item> items) {
    return items.stream().map(item -> IndexLines.of(page, item)).toList();
  }

  private static List<Forum> forums(List<Item> items) {
    return items.stream().map(Forum.class::cast).toList();
  }
}
