package org.summitarchive.model;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;

/** Reads places in sources: {@code 23}, {@code 23-25}, and times as {@code 1:02:30}. */
public final class Locators {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final Pattern TIME =
      Pattern.compile("(?:([0-9]{1,3}):([0-5][0-9])|([0-9]{1,3})):([0-5][0-9])");

  private Locators() {}

  /**
   * Null where the place is mistaken, which is reported.
   *
   * @param place what stands after {@code #}
   */
  public static @Nullable Locator read(
      String place, SourcePosition position, Diagnostics diagnostics) {
    int hyphen = place.indexOf('-');
    OptionalInt first = unit(hyphen < 0 ? place : place.substring(0, hyphen));
    OptionalInt last = hyphen < 0 ? first : unit(place.substring(hyphen + 1));
    if (first.isEmpty() || last.isEmpty()) {
      diagnostics.error(
          position,
          "bad-locator",
          "`#" + place + "` is not a place in a source",
          "write #23 or #23-25, counted from 1, or a time such as #1:02:30");
      return null;
    }
    if (last.getAsInt() < first.getAsInt()) {
      String turned = place.substring(hyphen + 1) + "-" + place.substring(0, hyphen);
      diagnostics.error(
          position, "bad-locator", "`#" + place + "` runs backwards", "write #" + turned);
      return null;
    }
    return new Locator(first.getAsInt(), last.getAsInt());
  }

  /** A number from 1, or a time in seconds; empty where it is neither. */
  public static OptionalInt unit(String text) {
    Matcher time = TIME.matcher(text);
    int value = 0;
    if (NUMBER.matcher(text).matches()) {
      value = Integer.parseInt(text);
    } else if (time.matches()) {
      int minutes = number(time.group(3)) + number(time.group(2)) + 60 * number(time.group(1));
      value = 60 * minutes + number(time.group(4));
    }
    return value < 1 ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
