package org.summitarchive.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitarchive.language.IndexLetters;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Kind;
import org.summitarchive.page.Scope;
import org.summitarchive.page.SitePage;
import org.summitarchive.route.Address;
import org.summitarchive.route.Permalinks;

/** The heads of index pages, and what an index is called. */
final class IndexHeads {

  private IndexHeads() {}

  static PageHead of(PageContext page, SitePage.Index index) {
    Scope scope = index.scope();
    String title =
        page.words(
            "page.title",
            "page",
            fullName(page, scope),
            "archive",
            Heads.archiveTitle(page).text());
    return Heads.of(
        page,
        index,
        new Heads.Face(
            Phrase.plain(title),
            Phrase.plain(description(page, scope)),
            trail(page, scope),
            Navigation.Neighbours.NONE));
  }

  /** The index's heading: the name of what it is a part of, where it is a part. */
  static Phrase heading(PageContext page, Scope scope) {
    if (scope instanceof Scope.OfTopic ofTopic) {
      return page.reader().label(ofTopic.topic());
    }
    if (scope instanceof Scope.OfDay held) {
      return Phrase.plain(page.reader().day(held.day()));
    }
    return scope.isByLetter()
        ? Phrase.plain(fullName(page, scope))
        : Phrase.plain(page.words("index." + scope.word()));
  }

  /** What an index is called among its siblings: an edition's name, a letter. */
  static Phrase name(PageContext page, Scope scope) {
    if (scope instanceof Scope.OfEdition held) {
      return page.reader().label(held.edition());
    } else if (scope instanceof Scope.OfDay held) {
      return Phrase.plain(page.reader().day(held.day()));
    } else if (scope instanceof Scope.OfTopic held) {
      return page.reader().label(held.edition());
    } else if (scope instanceof Scope.OfLetter part) {
      return Phrase.plain(letter(page, part.letter()));
    } else if (scope instanceof Scope.OfPart part) {
      return Phrase.plain(page.reader().number(BigDecimal.valueOf(part.number())));
    }
    return Phrase.plain(page.words("index." + scope.word()));
  }

  static String letter(PageContext page, String letter) {
    return letter.equals(IndexLetters.OTHER) ? page.words("index.other") : letter;
  }

  private static String fullName(PageContext page, Scope scope) {
    String kind = page.words("index." + scope.word());
    if (scope instanceof Scope.OfTopic held) {
      return page.words(
          "index.part",
          "index",
          page.reader().label(held.topic()).text(),
          "part",
          page.reader().label(held.edition()).text());
    } else if (scope instanceof Scope.OfLetter part) {
      return page.words(
          "index.part", "index", fullName(page, part.whole()), "part", letter(page, part.letter()));
    } else if (scope instanceof Scope.OfPart part) {
      return page.words(
          "index.part", "index", fullName(page, part.whole()), "part", name(page, part).text());
    } else if (scope instanceof Scope.OfDay held) {
      String whole = fullName(page, new Scope.OfProgramme(held.edition()));
      String day = page.reader().day(held.day());
      return page.words("index.part", "index", whole, "part", day);
    }
    Edition edition = edition(scope);
    return edition == null
        ? kind
        : page.words("index.part", "index", kind, "part", page.reader().label(edition).text());
  }

  private static String description(PageContext page, Scope scope) {
    return page.words(
        "description.index",
        "index",
        fullName(page, scope),
        "archive",
        Heads.archiveTitle(page).text());
  }

  private static List<Link> trail(PageContext page, Scope scope) {
    List<Link> trail = new ArrayList<>(List.of(Trails.home(page)));
    addAbove(page, scope, trail);
    trail.add(new Link(name(page, scope), null));
    if (scope instanceof Scope.OfEdition) {
      trail.set(trail.size() - 1, Link.text(page.words("index.forum")));
    }
    return trail;
  }

  private static void addAbove(PageContext page, Scope scope, List<Link> trail) {
    Edition edition = edition(scope);
    if (edition != null) {
      trail.add(page.link(edition));
    } else if (scope instanceof Scope.OfDay held) {
      trail.add(page.link(held.edition()));
      trail.add(
          page.wordsLink(
              "index.programme", Permalinks.programme(held.edition().id(), page.language())));
    } else if (scope instanceof Scope.OfTopic held) {
      trail.add(Trails.index(page, Kind.TOPIC));
      trail.add(page.link(held.topic()));
    } else if (scope instanceof Scope.OfLetter part) {
      addAbove(page, part.whole(), trail);
      trail.add(whole(page, part.whole()));
    } else if (scope instanceof Scope.OfPart part) {
      addAbove(page, part.whole(), trail);
      trail.add(whole(page, part.whole()));
    }
  }

  /** The edition of which the scope is a whole index. */
  private static @Nullable Edition edition(Scope scope) {
    if (scope instanceof Scope.OfEdition held) {
      return held.edition();
    }
    return scope instanceof Scope.OfProgramme held ? held.edition() : null;
  }

  private static Link whole(PageContext page, Scope whole) {
    if (whole instanceof Scope.OfEdition held) {
      return page.wordsLink("index.forum", address(page, held));
    } else if (whole instanceof Scope.OfTopic held) {
      return new Link(page.reader().label(held.edition()), page.href(address(page, held)));
    }
    return whole instanceof Scope.OfLetter
        ? new Link(name(page, whole), page.href(address(page, whole)))
        : Trails.index(page, whole.kind());
  }

  private static Address address(PageContext page, Scope scope) {
    if (scope instanceof Scope.OfEdition held) {
      return Permalinks.forums(held.edition().id(), page.language());
    } else if (scope instanceof Scope.OfTopic held) {
      return Permalinks.forums(held.topic().id(), held.edition().id(), page.language());
    } else if (scope instanceof Scope.OfLetter part) {
      return Permalinks.letter(address(page, part.whole()), part.letter());
    }
    return Permalinks.index(scope.kind(), page.language());
  }
}
