package org.summitarchive.view;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitarchive.asset.StaticFile;

/**
 * What every page says about itself, before its content.
 *
 * @param title of the browser's tab
 */
public record PageHead(
    Script script,
    Phrase title,
    @Nullable Phrase description,
    Addresses addresses,
    Navigation navigation,
    Discovery discovery,
    Footer footer) {

  /** The page's own language. */
  public record Script(String lang, String dir) {}

  /**
   * The page among other addresses.
   *
   * @param canonical absolute; null where the page must not be found by searching
   * @param alternates empty where the page is not a translation
   */
  public record Addresses(
      @Nullable String canonical, List<Alternate> alternates, PageAssets assets) {
    public Addresses {
      alternates = List.copyOf(alternates);
    }
  }

  /** The same page in a language; {@code href} is absolute. */
  public record Alternate(String hreflang, String href) {}

  /**
   * What stands at a page's foot.
   *
   * @param licence of the content; null where none is given
   */
  public record Footer(List<Link> pages, @Nullable Link licence) {
    public Footer {
      pages = List.copyOf(pages);
    }
  }

  /** Files that pages load, relative to the page. */
  public record PageAssets(Styles styles, String script, String icon) {

    /**
     * Makes them.
     *
     * @param addresses by which the page loads a file
     */
    static PageAssets of(Function<StaticFile, String> addresses) {
      return new PageAssets(
          new Styles(
              addresses.apply(StaticFile.STYLE),
              addresses.apply(StaticFile.RECORD_STYLE),
              addresses.apply(StaticFile.HOME_STYLE)),
          addresses.apply(StaticFile.SCRIPT),
          addresses.apply(StaticFile.ICON));
    }
  }

  /**
   * Style sheets.
   *
   * @param every of every page
   * @param record of pages that show what was said, or list items
   * @param home of the home page, and of pages that are in no language
   */
  public record Styles(String every, String record, String home) {}
}
