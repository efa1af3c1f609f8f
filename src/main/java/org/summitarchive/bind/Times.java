package org.summitarchive.bind;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.Zone;
import org.summitarchive.yaml.YamlValue.Scalar;

/** Reads times as the clocks of a place show them, and whose clocks those are. */
final class Times {

  private static final Pattern TIME =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}");

  private final Diagnostics diagnostics;

  Times(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  Optional<LocalDateTime> time(Scalar typed) {
    if (!TIME.matcher(typed.text()).matches()) {
      return bad(typed, "is not a time", "write the day and the hour, such as 2025-11-06T09:30");
    }
    try {
      return Optional.of(LocalDateTime.parse(typed.text()));
    } catch (DateTimeException e) {
      return bad(typed, "is on no calendar and no clock", "correct the day or the hour");
    }
  }

  Optional<Zone> zone(Scalar typed) {
    Optional<Zone> zone = Zone.of(typed.text().strip());
    if (zone.isEmpty()) {
      diagnostics.error(
          typed.position(),
          "bad-time-zone",
          "there is no time zone `" + typed.text() + "`",
          "write its name in the IANA database, such as Asia/Shanghai, or an offset such as +08:00");
    }
    return zone;
  }

  private Optional<LocalDateTime> bad(Scalar typed, String what, String hint) {
    diagnostics.error(typed.position(), "bad-time", "`" + typed.text() + "` " + what, hint);
    return Optional.empty();
  }
}
