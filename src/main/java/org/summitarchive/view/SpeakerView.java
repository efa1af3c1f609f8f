package org.summitarchive.view;

import java.util.List;

/** The page of a speaker. */
public record SpeakerView(
    PageHead head,
    Entry entry,
    Phrase initial,
    List<NameLine> names,
    List<RoleGroup> roles,
    Appearances appearances)
    implements View {

  public SpeakerView {
    names = List.copyOf(names);
    roles = List.copyOf(roles);
  }

  /** What an edition's sources print of a speaker. */
  public record RoleGroup(Link edition, List<RoleLine> roles) {
    public RoleGroup {
      roles = List.copyOf(roles);
    }
  }

  /** A role and where it is printed. */
  public record RoleLine(Sentence role, Sentence source) {}

  /**
   * Where a speaker spoke or took part, edition by edition.
   *
   * @param forums those of which no statement of theirs is recorded
   */
  public record Appearances(List<StatementGroup> statements, List<ForumGroup> forums) {
    public Appearances {
      statements = List.copyOf(statements);
      forums = List.copyOf(forums);
    }
  }

  /** What a speaker said at an edition. */
  public record StatementGroup(Link edition, List<StatementView> statements) {
    public StatementGroup {
      statements = List.copyOf(statements);
    }
  }
}
