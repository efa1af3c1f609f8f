package org.summitarchive.citation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Archive;
import org.summitarchive.language.Formats;
import org.summitarchive.language.Language;
import org.summitarchive.language.Messages;
import org.summitarchive.language.Quotations;
import org.summitarchive.model.Item;
import org.summitarchive.model.Localized;
import org.summitarchive.model.PartialDate;
import org.summitarchive.model.Speaker;
import org.summitarchive.model.Statement;
import org.summitarchive.model.Text;
import org.summitarchive.model.Voice;
import org.summitarchive.page.SitePage;
import org.summitarchive.page.Translations;
import org.summitarchive.route.Address;
import org.summitarchive.route.Permalinks;

/**
 * How the pages of the archive are cited by readers of one language. The author is the archive's
 * publisher; nothing says when a page was read, for it is the same file for all its readers.
 * Thread-safe.
 */
public final class PageCitations {

  private final Archive archive;
  private final Language language;
  private final Messages words;
  private final Formats formats;
  private final Quotations titles;
  private final String title;
  private final String author;

  public PageCitations(Archive archive, Language language, Messages words, Formats formats) {
    this.archive = archive;
    this.language = language;
    this.words = words;
    this.formats = formats;
    this.titles =
        new Quotations(
            words.around("cite.title", "title"), words.around("cite.title.inner", "title"));
    this.title = own(archive.config().presentation().title()).orElseThrow();
    this.author = own(archive.config().presentation().publisher()).orElse(title);
  }

  /**
   * Empty for pages that are no place of their own: redirects, and what a server shows for none.
   */
  public Optional<CiteAs> of(SitePage page) {
    if (page instanceof SitePage.ItemPage own) {
      return Optional.of(written(item(own, text(own.item().label(), own.item()), null)));
    } else if (page instanceof SitePage.Index index) {
      String name = words.text("index." + index.scope().word());
      return Optional.of(written(work(index.address(), name)));
    } else if (page instanceof SitePage.CorrectionList list) {
      return Optional.of(written(work(list.address(), words.text("corrections"))));
    } else if (page instanceof SitePage.Home home) {
      return Optional.of(written(work(home.address(), title)));
    }
    return Optional.empty();
  }

  /** A statement on the page of the edition, section or forum in whose file it stands. */
  public CiteAs of(SitePage.ItemPage page, Statement statement) {
    return written(citable(page, statement));
  }

  private Citable citable(SitePage.ItemPage page, Statement statement) {
    Item place = page.item();
    String name =
        words.text(
            "cite.statement",
            "speaker",
            voice(place, statement.voice()),
            "place",
            text(place.label(), place));
    return item(page, name, Permalinks.statementAnchor(statement.id()));
  }

  /** The sentence alone, for pages with many statements. */
  public PlainCitation plain(SitePage.ItemPage page, Statement statement) {
    return plain(citable(page, statement));
  }

  /** What a title names, as it is written within the citation. */
  public String withinTitle(String name) {
    return titles.within(name);
  }

  private CiteAs written(Citable work) {
    return new CiteAs(plain(work), BibTex.of(work), Ris.of(work), CslJson.of(work));
  }

  private PlainCitation plain(Citable work) {
    return new PlainCitation(sentence(work), work.url());
  }

  private String sentence(Citable work) {
    PartialDate date = work.date();
    return words.text(
        "cite.plain",
        "author",
        work.author(),
        "title",
        titles.quoted(work.title()),
        "archive",
        work.archive(),
        "whole",
        work.title().equals(work.archive()) ? "yes" : "no",
        "own",
        work.author().equals(work.archive()) ? "yes" : "no",
        "dated",
        date == null ? "no" : "yes",
        "date",
        date == null ? "" : formats.date(date.year(), date.month(), date.day()),
        "url",
        work.url());
  }

  private Citable item(SitePage.ItemPage page, String name, @Nullable String anchor) {
    Item item = page.item();
    Address address = Translations.canonical(page);
    Language origin = item.common().origin().language();
    Language real = item.isTranslated(language) ? language : origin;
    return new Citable(
        key(address) + (anchor == null ? "" : ":" + anchor),
        name,
        author,
        title,
        address.absolute(archive.config().baseUrl()) + (anchor == null ? "" : "#" + anchor),
        real,
        item.common().publication().changes().updated().get(real));
  }

  private Citable work(Address address, String name) {
    String url = address.absolute(archive.config().baseUrl());
    return new Citable(key(address), name, author, title, url, language, null);
  }

  /** The same for the same page in every build. */
  private static String key(Address address) {
    String path = address.path();
    int length = path.endsWith("/") ? path.length() - 1 : path.length();
    StringBuilder key = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      char c = path.charAt(i);
      key.append(c == '/' ? ':' : isPlain(c) ? c : '-');
    }
    return key.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private Optional<String> own(Text text) {
    return text.in(language, archive.config().languages().original()).map(Localized::text);
  }

  private String voice(Item place, Voice voice) {
    if (voice instanceof Voice.Unnamed unnamed) {
      return text(unnamed.description(), place);
    }
    Speaker speaker = (Speaker) archive.items().get(((Voice.Named) voice).speaker().target());
    return text(speaker.label(), speaker);
  }

  private String text(Text text, Item owner) {
    return text.in(language, owner.common().origin().language()).orElseThrow().text();
  }
}
