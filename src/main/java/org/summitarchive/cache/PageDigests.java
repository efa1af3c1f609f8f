package org.summitarchive.cache;

import org.summitarchive.language.LetterGroup;
import org.summitarchive.model.Item;
import org.summitarchive.page.Corrections;
import org.summitarchive.page.Listing;
import org.summitarchive.page.Scope;
import org.summitarchive.page.SitePage;

/** Stands for planned pages: for what they are given before they ask the archive for more. */
final class PageDigests {

  private final Digests digests;

  PageDigests(Digests digests) {
    this.digests = digests;
  }

  /** Prose stands on its own item's page, and nowhere else. */
  long of(SitePage page) {
    long hash = withoutProse(page);
    return page instanceof SitePage.ItemPage item
        ? Hash.mix(hash, digests.prose(item.item().id()))
        : hash;
  }

  /** Stands for what a page is given but prose. A new kind of page has to be thought of here. */
  long withoutProse(SitePage page) {
    long hash = Hash.of(page.address().path());
    if (page instanceof SitePage.InLanguage own) {
      hash = Hash.mix(hash, Hash.of(own.language().path()));
    }
    if (page instanceof SitePage.ItemPage item) {
      return Hash.mix(hash, own(item));
    } else if (page instanceof SitePage.Index index) {
      return Hash.mix(hash, list(index));
    } else if (page instanceof SitePage.Redirect redirect) {
      return Hash.mix(hash, withoutProse(redirect.target()));
    } else if (page instanceof SitePage.CorrectionList list) {
      return Hash.mix(hash, corrections(list.corrections()));
    } else if (page instanceof SitePage.Home
        || page instanceof SitePage.Search
        || page instanceof SitePage.LanguageChoice
        || page instanceof SitePage.NotFound) {
      return hash;
    }
    throw new IllegalArgumentException("a page of an unknown kind: " + page);
  }

  private long corrections(Corrections corrections) {
    long hash = corrections.entries().size();
    for (Corrections.Corrected entry : corrections.entries()) {
      long item = digests.facts(entry.item().id());
      hash = Hash.mix(hash, Hash.mix(item, Hash.of(entry.correction().id())));
    }
    return hash;
  }

  private long own(SitePage.ItemPage page) {
    long hash = digests.facts(page.item().id());
    for (SitePage.Index part : page.parts()) {
      hash = Hash.mix(hash, of(part));
    }
    return hash;
  }

  private long list(SitePage.Index page) {
    long hash = scope(page.scope());
    if (page.listing() instanceof Listing.InOrder list) {
      return Hash.mix(hash, digests.facts(list.items()));
    } else if (page.listing() instanceof Listing.ByLetter letters) {
      for (LetterGroup<Item> group : letters.groups()) {
        hash = Hash.mix(Hash.mix(hash, Hash.of(group.letter())), digests.facts(group.entries()));
      }
    } else if (page.listing() instanceof Listing.Parts parts) {
      for (SitePage.Index part : parts.pages()) {
        hash = Hash.mix(hash, of(part));
      }
    }
    return hash;
  }

  private long scope(Scope scope) {
    if (scope instanceof Scope.OfEdition held) {
      return Hash.mix(1, digests.facts(held.edition().id()));
    } else if (scope instanceof Scope.OfProgramme held) {
      return Hash.mix(2, digests.facts(held.edition().id()));
    } else if (scope instanceof Scope.OfDay held) {
      return Hash.mix(Hash.of(held.day().toString()), digests.facts(held.edition().id()));
    } else if (scope instanceof Scope.OfTopic held) {
      return Hash.mix(digests.facts(held.topic().id()), digests.facts(held.edition().id()));
    } else if (scope instanceof Scope.OfLetter letter) {
      return Hash.mix(scope(letter.whole()), Hash.of(letter.letter()));
    }
    if (scope instanceof Scope.OfPart part) {
      return Hash.mix(scope(part.whole()), part.number());
    }
    Scope.Every every = (Scope.Every) scope;
    return Hash.of(every.kind().word());
  }
}
