package org.summitarchive.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.summitarchive.model.Citation;
import org.summitarchive.model.Figure;
import org.summitarchive.model.Item;
import org.summitarchive.model.Statement;
import org.summitarchive.model.Voice;
import org.summitarchive.route.Permalinks;

/** Statements and figures as they stand in the open data, each with its source. */
final class ClaimData {

  private ClaimData() {}

  static void add(Fields fields, Item item) {
    fields
        .with("figures", item.claims().figures().stream().map(ClaimData::figure).toList())
        .with(
            "statements",
            item.claims().statements().stream().map(s -> statement(item, s)).toList());
  }

  static List<Map<String, Object>> citations(List<Citation> citations) {
    return citations.stream().map(citation -> new Fields().with(citation).done()).toList();
  }

  /** Where a statement is read, below the reader's language. */
  static String path(Item place, Statement statement) {
    return Permalinks.withoutLanguage(place.id())
        + "#"
        + Permalinks.statementAnchor(statement.id());
  }

  /** As content files spell it. */
  static String word(Figure.Qualifier qualifier) {
    return qualifier.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<String, Object> statement(Item place, Statement statement) {
    Fields fields = new Fields().with("id", statement.id()).with("path", path(place, statement));
    if (statement.voice() instanceof Voice.Named named) {
      fields.with("speaker", named.speaker());
    } else if (statement.voice() instanceof Voice.Unnamed unnamed) {
      fields.with("unnamed", unnamed.description());
    }
    return fields
        .with("text", statement.text())
        .with(statement.citation())
        .with("venue", statement.venue().word())
        .with("roles", statement.roles().stream().map(Statement.StatementRole::id).toList())
        .done();
  }

  private static Map<String, Object> figure(Figure figure) {
    return new Fields()
        .with("id", figure.id())
        .with("value", figure.amount().value())
        .with("qualifier", word(figure.amount().qualifier()))
        .with("label", figure.label())
        .with(figure.citation())
        .with("statement", figure.statement())
        .done();
  }
}
