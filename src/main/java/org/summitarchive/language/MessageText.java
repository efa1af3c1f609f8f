package org.summitarchive.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message that only puts texts together: words, arguments, and choices by {@code select}. Most
 * messages are such, and need none of what ICU prepares to write numbers. Immutable.
 */
final class MessageText {

  private final List<Piece> pieces;

  private MessageText(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
  }

  private sealed interface Piece {}

  private record Words(String text) implements Piece {}

  private record Argument(String name) implements Piece {}

  private record Choice(String name, Map<String, MessageText> branches) implements Piece {

    /** Every choice has a branch {@code other}, or its pattern is broken. */
    MessageText branch(String value) {
      MessageText branch = branches.get(value);
      return branch == null ? Objects.requireNonNull(branches.get("other")) : branch;
    }
  }

  /** Null where the message counts, or writes a number or a date: that is ICU's. */
  static @Nullable MessageText of(MessagePattern pattern) {
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      ArgType type = part.getArgType();
      if (type != ArgType.NONE && type != ArgType.SELECT) {
        return null;
      }
    }
    return message(pattern, 0);
  }

  private static MessageText message(MessagePattern pattern, int start) {
    List<Piece> pieces = new ArrayList<>();
    int from = pattern.getPart(start).getLimit();
    for (int i = start + 1; ; i++) {
      Part part = pattern.getPart(i);
      String words = pattern.getPatternString().substring(from, part.getIndex());
      if (!words.isEmpty()) {
        pieces.add(new Words(words));
      }
      if (part.getType() == Part.Type.MSG_LIMIT) {
        return new MessageText(pieces);
      }
      if (part.getType() == Part.Type.ARG_START) {
        pieces.add(argument(pattern, i));
        i = pattern.getLimitPartIndex(i);
      }
      from = pattern.getPart(i).getLimit();
    }
  }

  private static Piece argument(MessagePattern pattern, int start) {
    String name = pattern.getSubstring(pattern.getPart(start + 1));
    if (pattern.getPart(start).getArgType() == ArgType.NONE) {
      return new Argument(name);
    }
    Map<String, MessageText> branches = new HashMap<>();
    int end = pattern.getLimitPartIndex(start);
    for (int i = start + 2; i < end; i = pattern.getLimitPartIndex(i + 1) + 1) {
      branches.putIfAbsent(pattern.getSubstring(pattern.getPart(i)), message(pattern, i + 1));
    }
    return new Choice(name, Map.copyOf(branches));
  }

  /** What it always says; null where that depends on arguments. */
  @Nullable String words() {
    return pieces.size() == 1 && pieces.get(0) instanceof Words words ? words.text() : null;
  }

  /** Null where a value is no text, and the language has to say how it is written. */
  @Nullable String format(Map<String, Object> values) {
    for (Object value : values.values()) {
      if (!(value instanceof String)) {
        return null;
      }
    }
    StringBuilder text = new StringBuilder();
    append(text, values);
    return text.toString();
  }

  private void append(StringBuilder text, Map<String, Object> values) {
    for (Piece piece : pieces) {
      if (piece instanceof Words words) {
        text.append(words.text());
      } else if (piece instanceof Argument argument) {
        text.append(values.get(argument.name()));
      } else if (piece instanceof Choice choice) {
        choice.branch(String.valueOf(values.get(choice.name()))).append(text, values);
      }
    }
  }
}
