package org.summitarchive.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Items;
import org.summitarchive.archive.Relations;
import org.summitarchive.config.ArchiveConfig;
import org.summitarchive.language.Direction;
import org.summitarchive.language.Language;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Reference;
import org.summitarchive.model.Text;
import org.summitarchive.route.Address;

/** Where a page stands and who reads it: links and texts are as they are seen from there. */
record PageContext(Site site, Reader reader, Address address) {

  Language language() {
    return reader.language();
  }

  ArchiveConfig config() {
    return site.archive().config();
  }

  Items items() {
    return site.archive().items();
  }

  Relations relations() {
    return site.archive().relations();
  }

  /** The direction of addresses; null where the page's own text has it. */
  @Nullable String leftToRight() {
    return language().direction() == Direction.LTR ? null : Direction.LTR.attribute();
  }

  String words(String key, Object... arguments) {
    return reader.words(key, arguments);
  }

  String href(Address to) {
    return to.relativeTo(address);
  }

  String href(ItemId item) {
    return href(reader.target(item).address());
  }

  Link link(ItemId item) {
    Reader.Target target = reader.target(item);
    return new Link(target.label(), href(target.address()));
  }

  Link link(Item item) {
    return link(item.id());
  }

  Link link(Reference reference) {
    return link(reference.target());
  }

  List<Sentence> links(List<Reference> references) {
    List<Sentence> links = new ArrayList<>(references.size());
    for (Reference reference : references) {
      links.add(Sentence.of(link(reference)));
    }
    return links;
  }

  List<Link> itemLinks(Collection<ItemId> items) {
    List<Link> links = new ArrayList<>(items.size());
    for (ItemId item : items) {
      links.add(link(item));
    }
    return links;
  }

  /** The words of the archive itself, whose fallback is its original language. */
  Optional<Phrase> ownPhrase(Text text) {
    return text.in(language(), config().languages().original())
        .map(found -> Phrase.of(found, language()));
  }

  Link wordsLink(String key, Address to) {
    return new Link(Phrase.plain(words(key)), href(to));
  }
}
