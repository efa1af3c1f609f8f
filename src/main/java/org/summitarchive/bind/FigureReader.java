package org.summitarchive.bind;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitarchive.bind.Things.Thing;
import org.summitarchive.model.Citation;
import org.summitarchive.model.Figure;
import org.summitarchive.model.Figure.Amount;
import org.summitarchive.model.Figure.Qualifier;
import org.summitarchive.model.Text;

/** Reads a number with its meaning. */
final class FigureReader {

  private FigureReader() {}

  static Optional<Figure> read(Thing thing) {
    Values values = thing.fields().values();
    BigDecimal value = values.number("value");
    Qualifier qualifier = qualifier(values.choice("qualifier"));
    Text label = thing.fields().text("label");
    Citation citation = values.citation("source");
    String statement = values.words("statement");
    if (value == null || citation == null) {
      return Optional.empty();
    }
    Amount amount = new Amount(value, qualifier);
    return thing.id().map(id -> new Figure(id, amount, label, citation, statement));
  }

  private static Qualifier qualifier(@Nullable String word) {
    if (word == null) {
      return Qualifier.EXACT;
    }
    return word.equals("about") ? Qualifier.ABOUT : Qualifier.MORE_THAN;
  }
}
