package org.summitarchive.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitarchive.config.ArchiveConfig;
import org.summitarchive.language.Language;
import org.summitarchive.model.Item;
import org.summitarchive.model.PartialDate;
import org.summitarchive.page.Listing;
import org.summitarchive.page.SitePage;
import org.summitarchive.page.Translations;
import org.summitarchive.route.Address;
import org.summitarchive.route.Permalinks;

/** The site, and its pages as pages. */
final class Sites {

  private final Reading reading;
  private final String id;
  private final @Nullable String licence;

  Sites(Reading reading) {
    this.reading = reading;
    this.id = reading.url(Address.ROOT) + "#site";
    this.licence = licence(reading.archive().config().presentation().licence());
  }

  Node site(Address address) {
    ArchiveConfig.Presentation own = reading.archive().config().presentation();
    List<String> languages =
        reading.archive().config().languages().all().stream().map(Language::tag).toList();
    return Node.of("WebSite")
        .with("@id", id)
        .with("name", reading.text(own.title()))
        .with("description", reading.text(own.description()))
        .with("url", reading.url(address))
        .with("inLanguage", languages)
        .with("license", licence)
        .with(
            "publisher",
            reading
                .text(own.publisher())
                .map(name -> Node.of("Organization").with("name", name).properties()));
  }

  /** An item's page, in the language in which it really is. */
  Node page(SitePage.ItemPage page) {
    Item item = page.item();
    Language origin = item.common().origin().language();
    Language real = item.isTranslated(page.language()) ? page.language() : origin;
    PartialDate updated = item.common().publication().changes().updated().get(real);
    return Node.of("WebPage")
        .with("@id", reading.url(Translations.canonical(page)))
        .with("name", reading.name(item))
        .with("inLanguage", real.tag())
        .with("dateModified", updated == null ? null : updated.toString())
        .with("license", licence)
        .with("isPartOf", Node.reference(id))
        .with("mainEntity", mainEntity(item));
  }

  private @Nullable Object mainEntity(Item item) {
    boolean told = !item.common().isWithdrawn() && Briefly.isMoreThanPage(item);
    return told ? Node.reference(reading.id(item)) : null;
  }

  Node collection(SitePage.Index index) {
    List<Address> entries = entries(index.listing());
    List<Object> elements = new ArrayList<>();
    for (Address entry : entries.stream().limit(Things.MOST).toList()) {
      elements.add(
          Node.of("ListItem")
              .with("position", elements.size() + 1)
              .with("url", reading.url(entry))
              .properties());
    }
    return Node.of("CollectionPage")
        .with("@id", reading.url(index.address()))
        .with("name", reading.words().text("index." + index.scope().word()))
        .with("inLanguage", index.language().tag())
        .with("isPartOf", Node.reference(id))
        .with(
            "mainEntity",
            Node.of("ItemList")
                .with("numberOfItems", entries.size())
                .with("itemListElement", elements));
  }

  private List<Address> entries(Listing listing) {
    if (listing instanceof Listing.Parts parts) {
      return parts.pages().stream().map(SitePage.Index::address).toList();
    }
    List<Item> items = new ArrayList<>();
    if (listing instanceof Listing.ByLetter letters) {
      letters.groups().forEach(group -> items.addAll(group.entries()));
    } else if (listing instanceof Listing.InOrder order) {
      items.addAll(order.items());
    }
    return items.stream().map(item -> Permalinks.of(item.id(), reading.language())).toList();
  }

  /** An SPDX id is not an address; only addresses are licences to schema.org's users. */
  private static @Nullable String licence(@Nullable String licence) {
    if (licence == null || licence.startsWith("http")) {
      return licence;
    }
    return licence.matches("[A-Za-z0-9.+-]+") ? "https://spdx.org/licenses/" + licence : null;
  }
}
