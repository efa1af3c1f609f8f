package org.summitarchive.view;

import java.util.List;

/** The page of an organisation. */
public record OrganisationView(
    PageHead head, Entry entry, List<NameLine> names, List<Fact> facts, Connections connections)
    implements View {

  public OrganisationView {
    names = List.copyOf(names);
    facts = List.copyOf(facts);
  }

  /** The people who had a role in it, and what it published. */
  public record Connections(List<Line> people, List<Line> documents) {
    public Connections {
      people = List.copyOf(people);
      documents = List.copyOf(documents);
    }
  }
}
