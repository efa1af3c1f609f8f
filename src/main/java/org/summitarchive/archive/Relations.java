package org.summitarchive.archive;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.summitarchive.model.Forum;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Organisation;

/**
 * What names an item: the way back along every reference. What a withdrawn item said is not here,
 * nor what is said of it. Lists follow the order of the items in which the references stand.
 */
public final class Relations {

  private final Supplier<Lists> lists;
  private final Watch watch;

  /** By the items that are named. */
  record Lists(
      Map<ItemId, List<Attribution>> statements,
      Map<ItemId, List<Forum>> forums,
      Map<ItemId, List<Affiliation>> affiliations,
      Map<ItemId, List<Organisation>> parts,
      Map<ItemId, List<Evidence>> evidence) {}

  /**
   * @param lists asked for with every question
   */
  Relations(Supplier<Lists> lists, Watch watch) {
    this.lists = lists;
    this.watch = watch;
  }

  Relations watchedBy(Watch watcher) {
    return new Relations(lists, watcher);
  }

  private <T> List<T> list(Part.Extent extent, ItemId id, Map<ItemId, List<T>> all) {
    watch.note(extent, id);
    return all.getOrDefault(id, List.of());
  }

  /** The statements of a speaker. */
  public List<Attribution> statementsOf(ItemId speaker) {
    return list(Part.Extent.STATEMENTS, speaker, lists.get().statements());
  }

  /** The forums in which a speaker spoke or took part, that a section has, or that name an item. */
  public List<Forum> forumsOf(ItemId item) {
    return list(Part.Extent.NAMING_FORUMS, item, lists.get().forums());
  }

  /** The roles that speakers had in an organisation. */
  public List<Affiliation> affiliationsOf(ItemId organisation) {
    return list(Part.Extent.AFFILIATIONS, organisation, lists.get().affiliations());
  }

  /** The organisations that are part of an organisation. */
  public List<Organisation> partsOf(ItemId organisation) {
    return list(Part.Extent.PARTS, organisation, lists.get().parts());
  }

  /** Everything that rests on a source, by locator (whole source first), then by item. */
  public List<Evidence> restingOn(ItemId source) {
    return list(Part.Extent.EVIDENCE, source, lists.get().evidence());
  }
}
