package org.summitarchive.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitarchive.language.Language;
import org.summitarchive.model.Common;
import org.summitarchive.model.ExternalLink;
import org.summitarchive.model.Image;
import org.summitarchive.model.Item;
import org.summitarchive.model.PartialDate;
import org.summitarchive.model.Prose;
import org.summitarchive.route.Permalinks;

/** What the pages of all items have in common. */
final class Entries {

  private static final Apparatus.References NO_REFERENCES =
      new Apparatus.References(List.of(), List.of(), List.of());

  private Entries() {}

  static Entry of(PageContext page, Item item) {
    Phrase title = page.reader().label(item);
    Common common = item.common();
    if (common.isWithdrawn()) {
      Passage reason = page.reader().passage(common.publication().withdrawn(), item).orElse(null);
      return new Entry(title, notice(page, item), reason, null, bare(page, item));
    }
    Language language = language(page, item);
    Prose prose = common.bodies().get(language);
    if (prose == null) {
      return new Entry(title, notice(page, item), null, null, apparatus(page, item, List.of()));
    }
    ProseHtml filled = ProseHtml.of(page, prose, language);
    return new Entry(
        title,
        notice(page, item),
        null,
        new ProseView(
            filled.html(),
            Phrase.lang(language, page.language()),
            Phrase.dir(language, page.language())),
        apparatus(page, item, filled.notes()));
  }

  /** The language in which the page shows the item's prose. */
  private static Language language(PageContext page, Item item) {
    return item.common().bodies().containsKey(page.language())
        ? page.language()
        : item.common().origin().language();
  }

  private static @Nullable Notice notice(PageContext page, Item item) {
    Common common = item.common();
    Language origin = common.origin().language();
    String name = page.reader().formats().languageName(origin.tag());
    if (!item.isTranslated(page.language())) {
      String untranslated = page.words("notice.untranslated", "language", name);
      return new Notice(Sentence.text(untranslated), false);
    }
    if (common.isWithdrawn()
        || !common.publication().changes().outdated().contains(page.language())) {
      return null;
    }
    Link original = new Link(Phrase.plain(name), page.href(Permalinks.of(item.id(), origin)));
    return new Notice(
        page.reader().sentence("notice.outdated", List.of("original"), List.of(original)), true);
  }

  private static Apparatus bare(PageContext page, Item item) {
    return new Apparatus(null, null, List.of(), NO_REFERENCES, List.of(), updated(page, item));
  }

  private static Apparatus apparatus(PageContext page, Item item, List<Sentence> notes) {
    Common common = item.common();
    return new Apparatus(
        page.reader().passage(common.summary(), item).orElse(null),
        image(page, item),
        notes,
        new Apparatus.References(
            Citations.sentences(page, common.sources()), links(page, item), sameAs(item)),
        CorrectionViews.of(page, item),
        updated(page, item));
  }

  private static List<Link> links(PageContext page, Item item) {
    List<Link> links = new ArrayList<>();
    for (ExternalLink link : item.common().media().links()) {
      Phrase title = page.reader().phrase(link.title(), item).orElse(Phrase.plain(link.url()));
      links.add(new Link(title, link.url()));
    }
    return links;
  }

  private static List<Link> sameAs(Item item) {
    List<Link> links = new ArrayList<>();
    for (String url : item.common().media().sameAs()) {
      links.add(new Link(Phrase.plain(url), url));
    }
    return links;
  }

  private static Apparatus.@Nullable ImageView image(PageContext page, Item item) {
    Image image = item.common().media().image();
    if (image == null) {
      return null;
    }
    return new Apparatus.ImageView(
        page.href(page.site().assets().image(image.file().name())),
        page.reader().phrase(image.alt(), item).orElse(Phrase.plain("")),
        credit(page, image, item));
  }

  private static @Nullable Sentence credit(PageContext page, Image image, Item item) {
    List<Link> parts = new ArrayList<>();
    if (image.credit() != null) {
      parts.add(new Link(page.reader().name(image.credit(), item), null));
    }
    if (image.licence() != null) {
      parts.addAll(parts.isEmpty() ? List.of() : List.of(Link.text(" · ")));
      parts.add(new Link(page.reader().name(image.licence(), item), null));
    }
    return parts.isEmpty() ? null : new Sentence(parts);
  }

  private static @Nullable Moment updated(PageContext page, Item item) {
    Map<Language, PartialDate> updated = item.common().publication().changes().updated();
    PartialDate date =
        updated.getOrDefault(page.language(), updated.get(item.common().origin().language()));
    return date == null ? null : page.reader().date(date);
  }
}
