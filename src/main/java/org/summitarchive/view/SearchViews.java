package org.summitarchive.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.summitarchive.asset.StaticFile;
import org.summitarchive.model.Item;
import org.summitarchive.model.Kind;
import org.summitarchive.page.SitePage;
import org.summitarchive.view.SearchView.Choice;

/** Makes the pages on which readers search. */
final class SearchViews {

  private static final List<StaticFile> SCRIPTS =
      List.of(
          StaticFile.SEARCH_TOKENS,
          StaticFile.SEARCH_QUERY,
          StaticFile.SEARCH_INDEX,
          StaticFile.SEARCH_EXCERPT,
          StaticFile.SEARCH);

  private SearchViews() {}

  static SearchView of(PageContext page, SitePage.Search search) {
    return new SearchView(
        head(page, search),
        new SearchView.Filters(
            kinds(page),
            choices(page, page.items().of(Kind.EDITION)),
            choices(page, byName(page, Kind.TOPIC))),
        lists(page),
        href(page, StaticFile.SEARCH_STYLE),
        SCRIPTS.stream().map(script -> href(page, script)).toList());
  }

  private static PageHead head(PageContext page, SitePage.Search search) {
    String archive = Heads.archiveTitle(page).text();
    String title = page.words("page.title", "page", page.words("search"), "archive", archive);
    return Heads.of(
        page,
        search,
        new Heads.Face(
            Phrase.plain(title),
            Phrase.plain(page.words("description.search", "archive", archive)),
            List.of(Trails.home(page), Link.text(page.words("search"))),
            Navigation.Neighbours.NONE));
  }

  private static List<Choice> kinds(PageContext page) {
    return kindsInUse(page)
        .map(kind -> new Choice(kind.word(), Phrase.plain(page.words("item." + kind.word()))))
        .toList();
  }

  private static Stream<Kind> kindsInUse(PageContext page) {
    return Stream.of(Kind.values()).filter(kind -> page.items().has(kind));
  }

  private static List<Choice> choices(PageContext page, List<? extends Item> items) {
    return items.stream()
        .map(item -> new Choice(item.id().value(), page.reader().label(item)))
        .toList();
  }

  private static List<Item> byName(PageContext page, Kind kind) {
    Reader reader = page.reader();
    return reader.collation().sorted(page.items().of(kind), item -> reader.label(item).text());
  }

  private static List<Link> lists(PageContext page) {
    List<Link> lists = new ArrayList<>();
    page.items().editions().forEach(edition -> lists.add(page.link(edition)));
    kindsInUse(page)
        .filter(Heads.INDEXED::contains)
        .forEach(kind -> lists.add(Trails.index(page, kind)));
    return lists;
  }

  private static String href(PageContext page, StaticFile file) {
    return page.href(page.site().assets().address(file));
  }
}
