package org.summitarchive.bind;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.model.Locator;
import org.summitarchive.yaml.YamlValue.Scalar;

/** Reads places in sources: {@code 23}, {@code 23-25}, and times as {@code 1:02:30}. */
final class Locators {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final Pattern TIME =
      Pattern.compile("(?:([0-9]{1,3}):([0-5][0-9])|([0-9]{1,3})):([0-5][0-9])");

  private Locators() {}

  /**
   * Null where the place is mistaken, which is reported.
   *
   * @param place what stands after {@code #}
   */
  static @Nullable Locator read(String place, Scalar typed, Diagnostics diagnostics) {
    int hyphen = place.indexOf('-');
    OptionalInt first = unit(hyphen < 0 ? place : place.substring(0, hyphen));
    OptionalInt last = hyphen < 0 ? first : unit(place.substring(hyphen + 1));
    if (first.isEmpty() || last.isEmpty()) {
      return bad(
          typed,
          "`#" + place + "` is not a place in a source",
          "write #23 or #23-25, counted from 1, or a time such as #1:02:30",
          diagnostics);
    }
    if (last.getAsInt() < first.getAsInt()) {
      String turned = "#" + place.substring(hyphen + 1) + "-" + place.substring(0, hyphen);
      return bad(typed, "`#" + place + "` runs backwards", "write " + turned, diagnostics);
    }
    return new Locator(first.getAsInt(), last.getAsInt());
  }

  /** A number from 1, or a time in seconds. */
  static OptionalInt unit(String text) {
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

  private static @Nullable Locator bad(
      Scalar typed, String message, String hint, Diagnostics diagnostics) {
    diagnostics.error(typed.position(), "bad-locator", message, hint);
    return null;
  }
}
