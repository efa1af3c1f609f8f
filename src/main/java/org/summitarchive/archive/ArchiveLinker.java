package org.summitarchive.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.summitarchive.concurrent.Lazy;
import org.summitarchive.concurrent.Meanwhile;
import org.summitarchive.config.ArchiveConfig;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Reference;

/** Makes one archive of all items: resolves what they name, and turns it round. */
public final class ArchiveLinker {

  private final Items items;
  private final Incomplete incomplete;
  private final Diagnostics diagnostics;

  private ArchiveLinker(Items items, Incomplete incomplete, Diagnostics diagnostics) {
    this.items = items;
    this.incomplete = incomplete;
    this.diagnostics = diagnostics;
  }

  /**
   * Links the items. The archive may be used only if no error was reported: else there are
   * references in it that lead nowhere.
   *
   * @param assets the files in the content's {@code assets} folder, by their paths there
   */
  public static Archive link(
      ArchiveConfig config,
      Collection<? extends Item> items,
      Incomplete incomplete,
      Set<String> assets,
      Diagnostics diagnostics) {
    Incomplete absent = incomplete.withItemsOfDraftEditions(items);
    Items linked =
        Items.of(items.stream().filter(item -> !absent.drafts().contains(item.id())).toList());
    ReferenceHints hints = new ReferenceHints(linked, config.languages().original());
    Meanwhile<Relations.Lists> relations = Meanwhile.begin(() -> RelationsBuilder.of(linked));
    Findings findings = new ArchiveLinker(linked, absent, diagnostics).check(hints, assets);
    Relations.Lists lists = relations.get();
    return new Archive(config, linked, new Relations(() -> lists, linked.watch()), findings);
  }

  private Findings check(ReferenceHints hints, Set<String> assets) {
    SortedSet<String> shown = new TreeSet<>();
    ReferenceCheck references = new ReferenceCheck(items, incomplete, hints, diagnostics);
    ClaimCheck claims = new ClaimCheck(items, incomplete.broken(), diagnostics);
    ImageCheck images = new ImageCheck(assets, diagnostics);
    Set<ItemId> named = new HashSet<>();
    boolean corrected = false;
    for (Item item : items.all()) {
      Mentions mentions = Mentions.of(item);
      mentions.references().forEach(references::check);
      mentions.citations().forEach(claims::check);
      mentions.images().forEach(images::check);
      if (!item.common().isWithdrawn()) {
        mentions.images().forEach(image -> shown.add(image.name()));
        corrected |= !item.common().publication().changes().corrections().isEmpty();
      }
      claims.check(item);
      List<Reference> uses = new ArrayList<>(mentions.references());
      uses.removeAll(item.common().media().differentFrom());
      addOthers(named, item, uses);
    }
    incomplete.loose().forEach(references::check);
    new PartOfCycles(items, diagnostics).check();
    Omissions omissions = new Omissions(named, incomplete.broken(), diagnostics);
    items.all().forEach(omissions::check);
    return new Findings(shown, corrected, items.order());
  }

  /**
   * Makes the archive of items that are known to have no mistakes, none of which is looked at
   * before it is asked for.
   *
   * @param making makes the same item whenever it is asked for, on any thread
   * @param findings of the build that linked them
   */
  public static Archive recall(
      ArchiveConfig config,
      SortedSet<ItemId> ids,
      Function<ItemId, Item> making,
      Findings findings) {
    Items items = Items.of(ids, findings.order(), making);
    Relations relations =
        new Relations(new Lazy<>(() -> RelationsBuilder.of(items)), items.watch());
    return new Archive(config, items, relations, findings);
  }

  private static void addOthers(Set<ItemId> named, Item item, List<Reference> references) {
    for (Reference reference : references) {
      if (!reference.target().equals(item.id())) {
        named.add(reference.target());
      }
    }
  }
}
