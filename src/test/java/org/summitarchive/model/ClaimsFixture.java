package org.summitarchive.model;

import static org.summitarchive.model.ModelFixtures.citation;
import static org.summitarchive.model.ModelFixtures.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.summitarchive.diagnostic.SourcePosition;

/** The statements and figures of an item that is built for a test. */
final class ClaimsFixture {

  private final Supplier<SourcePosition> next;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();

  /**
   * Begins without any.
   *
   * @param next where the next of whatever has a position stands
   */
  ClaimsFixture(Supplier<SourcePosition> next) {
    this.next = next;
  }

  void statement(String speaker, String source, String... roles) {
    Reference by = new Reference(new ItemId(Kind.SPEAKER, speaker), next.get());
    add(speaker, new Voice.Named(by), by.position(), source, roles);
  }

  void unnamed(String id, String source, String... roles) {
    add(id, new Voice.Unnamed(text("专家", "an expert")), next.get(), source, roles);
  }

  private void add(
      String id, Voice voice, SourcePosition position, String source, String... roles) {
    Citation citation = citation(source, next.get());
    List<Statement.StatementRole> named = new ArrayList<>();
    for (String role : roles) {
      named.add(new Statement.StatementRole(role, next.get()));
    }
    Text said = text(id + "说", id + " said");
    statements.add(new Statement(id, voice, said, citation, Venue.STATED, named, position));
  }

  void figure(String id, String source) {
    Figure.Amount amount = new Figure.Amount(BigDecimal.TEN, Figure.Qualifier.EXACT);
    figures.add(new Figure(id, amount, text("数"), citation(source, next.get()), null));
  }

  Claims claims() {
    return new Claims(figures, statements);
  }
}
