package org.summitarchive.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds of any page and any link. */
class OfflineLinksIT {

  @Property
  void everyOtherByteStays(
      @ForAll
          @Chars({'<', '>', '"', '\'', '/', '=', '-', '!', ' ', '#', '.'})
          @CharRange(from = 'a', to = 'f')
          @StringLength(max = 60)
          String html) {
    String text = html.replace("href", "").replace("action", "");
    assertEquals(text, OfflineLinks.written(text));
  }

  /** A browser's parser finds the same links, each written out. */
  @Property
  void everyLinkOfAPageIsWritten(
      @ForAll
          @Chars({'a', '.', '/', '#', '?', '&', '<', '>', '$', '\\', '论'})
          @StringLength(max = 12)
          String href) {
    Document page = Document.createShell("");
    Element link = page.body().appendElement("p").attr("title", href).appendElement("a");
    link.attr("href", href).text(href);
    link.attr("href", OfflineLinks.link(href));
    String expected = page.outerHtml();
    link.attr("href", href);
    assertEquals(
        Jsoup.parse(expected).outerHtml(),
        Jsoup.parse(OfflineLinks.written(page.outerHtml())).outerHtml());
  }
}
