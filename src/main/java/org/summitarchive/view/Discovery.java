package org.summitarchive.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitarchive.citation.CiteAs;
import org.summitarchive.metadata.OpenGraph;

/**
 * How a page is found, followed and cited.
 *
 * @param structuredData JSON-LD; null where the page is not to be found by searching
 * @param graph null where the page belongs nowhere
 * @param feeds files that follow the archive: its feed, an edition's calendar
 * @param cite null where the page is no place of its own
 */
public record Discovery(
    @Nullable Html structuredData,
    @Nullable OpenGraph graph,
    List<FeedLink> feeds,
    @Nullable Cite cite) {

  public Discovery {
    feeds = List.copyOf(feeds);
  }

  /**
   * How the page is cited: an original that is shown untranslated, as its own page.
   *
   * @param plain the words of {@code as}, in which what is in yet another language is marked
   * @param lang of the language that the citation is in; null where it is the page's
   */
  public record Cite(CiteAs as, Sentence plain, @Nullable String lang, @Nullable String dir) {

    /** Lines on a page end at LF, whatever the format asks for in a file. */
    public Cite {
      as = new CiteAs(as.plain(), as.bibtex(), as.ris().replace("\r\n", "\n"), as.csl());
    }
  }

  /** A file that other programs can subscribe to; {@code href} is relative to the page. */
  public record FeedLink(String href, String type, String title) {}
}
