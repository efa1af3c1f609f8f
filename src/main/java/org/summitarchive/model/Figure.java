package org.summitarchive.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its meaning.
 *
 * @param statement the id of the statement, in the same file, whose claim the figure is
 */
public record Figure(
    String id, Amount amount, Text label, Citation citation, @Nullable String statement) {

  public enum Qualifier {
    EXACT,
    MORE_THAN,
    ABOUT
  }

  public record Amount(BigDecimal value, Qualifier qualifier) {}
}
