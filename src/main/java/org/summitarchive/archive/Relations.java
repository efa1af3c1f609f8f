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

  Relations(
      Map<ItemId, List<Attribution>> statements,
      Map<ItemId, List<Forum>> forums,
      Map<ItemId, List<Affiliation>> affiliations,
      Map<ItemId, List<Organisation>> parts,
      Map<ItemId, List<Evidence>> evidence) {
    this.statements = Map.copyOf(statements);
    this.forums = Map.copyOf(forums);
    this.affiliations = Map.copyOf(affiliations);
    this.parts = Map.copyOf(parts);
    this.evidence = Map.copyOf(evidence);
  }

  /** The statements of a speaker. */
  public List<Attribution> statementsOf(ItemId speaker) {
    return statements.getOrDefault(speaker, List.of());
  }

  /** The forums in which a speaker spoke or took part, that a section has, or that name an item. */
  public List<Forum> forumsOf(ItemId item) {
    return forums.getOrDefault(item, List.of());
  }

  /** The roles that speakers had in an organisation. */
  public List<Affiliation> affiliationsOf(ItemId organisation) {
    return affiliations.getOrDefault(organisation, List.of());
  }

  /** The organisations that are part of an organisation. */
  public List<Organisation> partsOf(ItemId organisation) {
    return parts.getOrDefault(organisation, List.of());
  }

  /** Everything that rests on a source, by locator (whole source first), then by item. */
  public List<Evidence> restingOn(ItemId source) {
    return evidence.getOrDefault(source, List.of());
  }
}
