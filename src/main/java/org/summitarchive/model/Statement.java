package org.summitarchive.model;

import java.util.List;
import org.summitarchive.diagnostic.SourcePosition;

/**
 * What somebody said, in the archive's words.
 *
 * @param id unique in its file; part of the statement's permalink
 * @param roles ids of the speaker's roles that apply; empty means those of the edition
 */
public record Statement(
    String id,
    Voice voice,
    Text text,
    Citation citation,
    Venue venue,
    List<StatementRole> roles,
    SourcePosition position) {

  /** A role named on a statement, by its id in the speaker's file. */
  public record StatementRole(String id, SourcePosition position) {}

  public Statement {
    roles = List.copyOf(roles);
  }
}
