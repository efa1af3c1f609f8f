package org.summitarchive.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.summitarchive.archive.Archive;
import org.summitarchive.archive.Items;
import org.summitarchive.archive.Part;
import org.summitarchive.archive.Reads;
import org.summitarchive.asset.Assets;
import org.summitarchive.concurrent.Lazy;
import org.summitarchive.concurrent.Workers;
import org.summitarchive.language.Language;
import org.summitarchive.language.Languages;
import org.summitarchive.language.Messages;
import org.summitarchive.model.Document;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Reference;
import org.summitarchive.page.Feature;
import org.summitarchive.page.Neighbours;
import org.summitarchive.route.Address;

/** What all pages of the site share. */
final class Site {

  private final Archive archive;
  private final Assets assets;
  private final Set<Feature> features;
  private final Neighbours neighbours;
  private final Map<Language, Reader> readers = new LinkedHashMap<>();
  private final Lazy<Map<ItemId, List<Document>>> published;

  Site(Archive archive, Assets assets, Map<Language, Messages> messages, Set<Feature> features) {
    this.archive = archive;
    this.assets = assets;
    this.features = Set.copyOf(features);
    Items unwatched = archive.watchedBy(Reads.UNWATCHED).items();
    neighbours = Neighbours.of(unwatched);
    Workers.map(
            messages.entrySet(),
            words -> new Reader(words.getKey(), words.getValue(), archive, assets::image))
        .forEach(reader -> readers.put(reader.language(), reader));
    published = new Lazy<>(() -> published(unwatched.documents()));
  }

  private static Map<ItemId, List<Document>> published(List<Document> documents) {
    Map<ItemId, List<Document>> published = new TreeMap<>();
    for (Document document : documents) {
      Reference publisher = document.imprint().publisher();
      if (publisher != null && !document.common().isWithdrawn()) {
        published.computeIfAbsent(publisher.target(), id -> new ArrayList<>()).add(document);
      }
    }
    return published;
  }

  PageContext context(Language language, Address address) {
    return new PageContext(this, reader(language), address);
  }

  /** Whether the site has what some sites leave out. */
  boolean has(Feature feature) {
    return features.contains(feature);
  }

  /** Whether anything was ever put right. */
  boolean isCorrected() {
    return archive.isCorrected();
  }

  Languages languages() {
    return archive.config().languages();
  }

  Neighbours.Pair neighbours(Item item) {
    archive.watch().note(Part.Extent.NEIGHBOURS, item.id());
    return neighbours.of(item);
  }

  Archive archive() {
    return archive;
  }

  Assets assets() {
    return assets;
  }

  Reader reader(Language language) {
    Reader reader = readers.get(language);
    if (reader == null) {
      throw new IllegalArgumentException("not configured: " + language.path());
    }
    return reader;
  }

  /** The documents that an organisation published. */
  List<Document> publishedBy(ItemId organisation) {
    archive.watch().note(Part.Extent.PUBLICATIONS, organisation);
    return published.get().getOrDefault(organisation, List.of());
  }
}
