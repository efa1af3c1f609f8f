package org.summitarchive.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.summitarchive.language.MessageText.Argument;
import org.summitarchive.language.MessageText.Choice;
import org.summitarchive.language.MessageText.Count;
import org.summitarchive.language.MessageText.Piece;
import org.summitarchive.language.MessageText.Words;

/** Takes a parsed pattern apart. Each part is told by its place in the pattern. */
final class MessageTextReader {

  private final MessagePattern pattern;

  MessageTextReader(MessagePattern pattern) {
    this.pattern = pattern;
  }

  /** The message that starts at a part. */
  MessageText message(int start) {
    return message(start, "");
  }

  /**
   * The message that starts at a part.
   *
   * @param counted the argument that {@code #} stands for
   */
  private MessageText message(int start, String counted) {
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
      } else if (part.getType() == Part.Type.REPLACE_NUMBER) {
        pieces.add(new Argument(counted));
      } else if (part.getType() == Part.Type.ARG_START) {
        pieces.add(argument(i));
        i = pattern.getLimitPartIndex(i);
      }
      from = pattern.getPart(i).getLimit();
    }
  }

  private Piece argument(int start) {
    String name = pattern.getSubstring(pattern.getPart(start + 1));
    ArgType type = pattern.getPart(start).getArgType();
    if (type == ArgType.NONE) {
      return new Argument(name);
    }
    String counted = type == ArgType.PLURAL ? name : "";
    Map<Double, MessageText> exactly = new HashMap<>();
    Map<String, MessageText> branches = new HashMap<>();
    int end = pattern.getLimitPartIndex(start);
    for (int i = start + 2; i < end; i++) {
      Part selector = pattern.getPart(i);
      Part next = pattern.getPart(i + 1);
      if (next.getType().hasNumericValue()) {
        i++;
        exactly.putIfAbsent(pattern.getNumericValue(next), message(i + 1, counted));
      } else {
        branches.putIfAbsent(pattern.getSubstring(selector), message(i + 1, counted));
      }
      i = pattern.getLimitPartIndex(i + 1);
    }
    Choice choice = new Choice(name, Map.copyOf(branches));
    return type == ArgType.PLURAL ? new Count(Map.copyOf(exactly), choice) : choice;
  }
}
