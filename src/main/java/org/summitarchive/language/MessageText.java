package org.summitarchive.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message that puts texts and counts together: words, arguments, and choices by {@code select} or
 * {@code plural}. Nearly all messages are such, and need none of what ICU prepares to write numbers
 * of every form. Immutable.
 */
final class MessageText {

  private final List<Piece> pieces;

  MessageText(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
  }

  sealed interface Piece {}

  record Words(String text) implements Piece {}

  record Argument(String name) implements Piece {}

  record Choice(String name, Map<String, MessageText> branches) implements Piece {

    /** Every choice has a branch {@code other}, or its pattern is broken. */
    MessageText branch(String value) {
      MessageText branch = branches.get(value);
      return branch == null ? Objects.requireNonNull(branches.get("other")) : branch;
    }
  }

  /**
   * Chooses by the form of the words that are counted.
   *
   * @param exactly what is said of one number alone
   */
  record Count(Map<Double, MessageText> exactly, Choice byCategory) implements Piece {

    MessageText branch(long count, Numbers numbers) {
      MessageText branch = exactly.get((double) count);
      return branch == null ? byCategory.branch(numbers.category(count)) : branch;
    }
  }

  /** Null where the message writes a date, or a number of some special form: that is ICU's. */
  static @Nullable MessageText of(MessagePattern pattern) {
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_START && !isKnown(pattern, i, part.getArgType())) {
        return null;
      }
    }
    return new MessageTextReader(pattern).message(0);
  }

  private static boolean isKnown(MessagePattern pattern, int start, ArgType type) {
    return type == ArgType.NONE
        || type == ArgType.SELECT
        || (type == ArgType.PLURAL && pattern.getPluralOffset(start + 2) == 0);
  }

  /** What it always says; null where that depends on arguments. */
  @Nullable String words() {
    return pieces.size() == 1 && pieces.get(0) instanceof Words words ? words.text() : null;
  }

  /** Null where a value is neither a text nor a count, and ICU has to say how it is written. */
  @Nullable String format(Map<String, Object> values, Numbers numbers) {
    for (Object value : values.values()) {
      if (!(value instanceof String) && !isCount(value)) {
        return null;
      }
    }
    StringBuilder text = new StringBuilder();
    return append(text, values, numbers) ? text.toString() : null;
  }

  private static boolean isCount(@Nullable Object value) {
    return (value instanceof Integer || value instanceof Long) && ((Number) value).longValue() >= 0;
  }

  private boolean append(StringBuilder text, Map<String, Object> values, Numbers numbers) {
    boolean whole = true;
    for (Piece piece : pieces) {
      if (piece instanceof Words words) {
        text.append(words.text());
      } else if (piece instanceof Argument argument) {
        Object value = values.get(argument.name());
        text.append(value instanceof Number count ? numbers.grouped(count.longValue()) : value);
      } else if (piece instanceof Choice choice) {
        MessageText branch = choice.branch(String.valueOf(values.get(choice.name())));
        whole &= branch.append(text, values, numbers);
      } else if (piece instanceof Count count) {
        Object value = values.get(count.byCategory().name());
        whole &=
            value instanceof Number number
                && count.branch(number.longValue(), numbers).append(text, values, numbers);
      }
    }
    return whole;
  }
}
