package org.summitarchive.model;

import java.util.List;

/** The figures and statements of an edition, a section or a forum, in the order of its file. */
public record Claims(List<Figure> figures, List<Statement> statements) {

  public static final Claims NONE = new Claims(List.of(), List.of());

  public Claims {
    figures = List.copyOf(figures);
    statements = List.copyOf(statements);
  }
}
