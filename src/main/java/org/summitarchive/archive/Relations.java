package org.summitarchive.archive;

import java.util.List;
import java.util.Map;
import org.summitarchive.model.Forum;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Organisation;

/**
 * What names an item: the way back along every reference. What a withdrawn item said is not here,
 * nor what is said of it. Lists follow the order of the items in which the references stand.
 */
public final class Relations {

  private final Map<ItemId, List<Attribution>> statements;
  private final Map<ItemId, List<Forum>> forums;
  private final Map<ItemId, List<Affiliation>> affiliations;
  private final Map<ItemId, List<Organisation>> parts;
  private final Map<ItemId, List<Evidence>> evidence;
  private final Watch watch;

  Relations(
      Map<ItemId, List<Attribution>> statements,
      Map<ItemId, List<Forum>> forums,
      Map<ItemId, List<Affiliation>> affiliations,
      Map<ItemId, List<Organisation>> parts,
      Map<ItemId, List<Evidence>> evidence,
      Watch watch) {
    this.statements = Map.copyOf(statements);
    this.forums = Map.copyOf(forums);
    this.affiliations = Map.copyOf(affiliations);
    this.parts = Map.copyOf(parts);
    this.evidence = Map.copyOf(evidence);
    this.watch = watch;
  }

  Relations watchedBy(Watch watcher) {
    return new Relations(statements, forums, affiliations, parts, evidence, watcher);
  }

  private <T> List<T> list(Part.Extent extent, ItemId id, Map<ItemId, List<T>> lists) {
    watch.note(extent, id);
    return lists.getOrDefault(id, List.of());
  }

  /** The statements of a speaker. */
  public List<Attribution> statementsOf(ItemId speaker) {
    return list(Part.Extent.STATEMENTS, speaker, statements);
  }

  /** The forums in which a speaker spoke or took part, that a section has, or that name an item. */
  public List<Forum> forumsOf(ItemId item) {
    return list(Part.Extent.NAMING_FORUMS, item, forums);
  }

  /** The roles that speakers had in an organisation. */
  public List<Affiliation> affiliationsOf(ItemId organisation) {
    return list(Part.Extent.AFFILIATIONS, organisation, affiliations);
  }

  /** The organisations that are part of an organisation. */
  public List<Organisation> partsOf(ItemId organisation) {
    return list(Part.Extent.PARTS, organisation, parts);
  }

  /** Everything that rests on a source, by locator (whole source first), then by item. */
  public List<Evidence> restingOn(ItemId source) {
    return list(Part.Extent.EVIDENCE, source, evidence);
  }
}
