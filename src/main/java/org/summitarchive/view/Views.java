package org.summitarchive.view;

import java.util.Map;
import java.util.Set;
import org.summitarchive.archive.Archive;
import org.summitarchive.asset.Assets;
import org.summitarchive.language.Language;
import org.summitarchive.language.Messages;
import org.summitarchive.model.Document;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Item;
import org.summitarchive.model.Organisation;
import org.summitarchive.model.Page;
import org.summitarchive.model.Section;
import org.summitarchive.model.Source;
import org.summitarchive.model.Speaker;
import org.summitarchive.model.Topic;
import org.summitarchive.page.Feature;
import org.summitarchive.page.SitePage;

/** Says what each page says. Safe for use by several threads. */
public final class Views {

  private final Site site;

  /**
   * @param messages the interface's words in every language of the archive
   * @param features what the site has, of what some sites leave out
   */
  public Views(
      Archive archive, Assets assets, Map<Language, Messages> messages, Set<Feature> features) {
    site = new Site(archive, assets, messages, features);
  }

  public View of(SitePage page) {
    if (page instanceof SitePage.ItemPage itemPage) {
      return item(itemPage);
    } else if (page instanceof SitePage.Index index) {
      return Indexes.of(site.context(index.language(), index.address()), index);
    } else if (page instanceof SitePage.Search search) {
      return SearchViews.of(site.context(search.language(), search.address()), search);
    } else if (page instanceof SitePage.CorrectionList list) {
      return CorrectionViews.of(site.context(list.language(), list.address()), list);
    } else if (page instanceof SitePage.Home home) {
      return HomeViews.of(site.context(home.language(), home.address()), home);
    } else if (page instanceof SitePage.Redirect redirect) {
      return RootViews.redirect(site, redirect);
    } else if (page instanceof SitePage.NotFound notFound) {
      return RootViews.notFound(site, notFound);
    }
    return RootViews.choice(site, (SitePage.LanguageChoice) page);
  }

  /** The interface's words for a page; those of no language take the original's. */
  public Messages words(SitePage page) {
    return site.reader(language(page)).messages();
  }

  private Language language(SitePage page) {
    if (page instanceof SitePage.InLanguage own) {
      return own.language();
    } else if (page instanceof SitePage.Redirect redirect) {
      return redirect.target().language();
    }
    return site.languages().original();
  }

  private View item(SitePage.ItemPage sitePage) {
    PageContext page = site.context(sitePage.language(), sitePage.address());
    Item item = sitePage.item();
    if (item instanceof Forum forum) {
      return EditionViews.forum(page, sitePage, forum);
    } else if (item instanceof Speaker speaker) {
      return SpeakerViews.of(page, sitePage, speaker);
    } else if (item instanceof Section section) {
      return EditionViews.section(page, sitePage, section);
    } else if (item instanceof Edition edition) {
      return EditionViews.edition(page, sitePage, edition);
    } else if (item instanceof Organisation organisation) {
      return ReferenceViews.organisation(page, sitePage, organisation);
    } else if (item instanceof Document document) {
      return ReferenceViews.document(page, sitePage, document);
    } else if (item instanceof Topic topic) {
      return ReferenceViews.topic(page, sitePage, topic);
    } else if (item instanceof Source source) {
      return SourceViews.of(page, sitePage, source);
    }
    return ProsePages.of(page, sitePage, (Page) item);
  }
}
