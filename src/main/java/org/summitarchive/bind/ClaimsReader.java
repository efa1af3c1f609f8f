package org.summitarchive.bind;

import java.util.List;
import java.util.Optional;
import org.summitarchive.bind.Things.Thing;
import org.summitarchive.diagnostic.Suggestions;
import org.summitarchive.model.Claims;
import org.summitarchive.model.Figure;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Statement;
import org.summitarchive.yaml.YamlValue.Scalar;

/** Reads the statements and figures of an edition, a section or a forum. */
final class ClaimsReader {

  private ClaimsReader() {}

  static Claims read(Fields item, Kind kind) {
    List<Thing> statements =
        new Things(item, "statements", PartFields.STATEMENT, "text").read(Ids::ofStatements);
    List<Thing> figures = new Things(item, "figures", PartFields.FIGURE, "label").read(Ids::given);
    StatementReader reader = new StatementReader(kind);
    List<Statement> read =
        statements.stream().flatMap(statement -> reader.read(statement).stream()).toList();
    checkStatements(item.context(), figures, statements);
    List<Figure> counted =
        figures.stream().flatMap(figure -> FigureReader.read(figure).stream()).toList();
    return new Claims(counted, read);
  }

  /** A figure's statement stands in the same file. */
  private static void checkStatements(
      ItemContext context, List<Thing> figures, List<Thing> statements) {
    List<String> ids = statements.stream().flatMap(thing -> thing.id().stream()).toList();
    if (ids.size() < statements.size()) {
      return;
    }
    for (Thing figure : figures) {
      Optional<Scalar> named = figure.fields().original().scalar("statement");
      named
          .filter(id -> !ids.contains(id.text()))
          .ifPresent(
              id ->
                  context
                      .diagnostics()
                      .error(
                          id.position(),
                          "unknown-statement",
                          "no statement `" + id.text() + "` in this file",
                          Suggestions.didYouMean(id.text(), ids, otherwise(ids))));
    }
  }

  private static String otherwise(List<String> ids) {
    return ids.isEmpty()
        ? "add the statement, or remove the line"
        : "the file's statements are " + String.join(", ", ids);
  }
}
