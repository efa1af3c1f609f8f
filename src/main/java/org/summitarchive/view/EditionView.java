package org.summitarchive.view;

import java.util.List;

/** The page of an edition. */
public record EditionView(
    PageHead head, Entry entry, List<Fact> facts, Overview overview, List<StatementView> statements)
    implements View {

  public EditionView {
    facts = List.copyOf(facts);
    statements = List.copyOf(statements);
  }
}
