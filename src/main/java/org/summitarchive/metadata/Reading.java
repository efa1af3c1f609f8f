package org.summitarchive.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.summitarchive.archive.Archive;
import org.summitarchive.json.JsonText;
import org.summitarchive.language.Language;
import org.summitarchive.language.Messages;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Localized;
import org.summitarchive.model.Reference;
import org.summitarchive.model.Text;
import org.summitarchive.route.Address;
import org.summitarchive.route.Permalinks;

/**
 * The archive as readers of one language see it.
 *
 * @param images where an image of the content's {@code assets} folder is published
 * @param named items as others name them, as far as any did
 * @param above pages as those below them name them, as far as any did
 */
record Reading(
    Archive archive,
    Language language,
    Messages words,
    Function<String, Address> images,
    Map<ItemId, JsonText.Fragment> named,
    Map<Address, JsonText.Fragment> above) {

  String url(Address address) {
    return address.absolute(archive.config().baseUrl());
  }

  /** Where an item is described in the reader's language. */
  String url(Item item) {
    return url(Permalinks.of(item.id(), language));
  }

  /** The item itself, the same in every language: its page is only about it. */
  String id(Item item) {
    return url(Permalinks.of(item.id(), item.common().origin().language())) + "#item";
  }

  Item item(Reference reference) {
    return item(reference.target());
  }

  Item item(ItemId id) {
    return archive.items().get(id);
  }

  /** A text of an item; in another language than the page's, it says so. */
  Optional<Object> text(Text text, Item owner) {
    return text.in(language, owner.common().origin().language()).map(this::value);
  }

  /** A text of the archive itself. */
  Optional<Object> text(Text text) {
    return text.in(language, archive.config().languages().original()).map(this::value);
  }

  Optional<Object> name(Item item) {
    return text(item.label(), item);
  }

  List<Object> texts(List<Localized> texts) {
    return texts.stream().map(this::value).toList();
  }

  Object value(Localized text) {
    if (text.language().equals(language)) {
      return text.text();
    }
    Map<String, Object> marked = new LinkedHashMap<>();
    marked.put("@language", text.language().tag());
    marked.put("@value", text.text());
    return marked;
  }
}
