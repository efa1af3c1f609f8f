package org.summitarchive.view;

import java.util.List;

/** The figures and statements that stand on a page. */
public record ClaimsView(List<FigureView> figures, List<StatementView> statements) {

  public ClaimsView {
    figures = List.copyOf(figures);
    statements = List.copyOf(statements);
  }
}
