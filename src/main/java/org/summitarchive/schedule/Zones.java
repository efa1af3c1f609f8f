package org.summitarchive.schedule;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.language.Zone;

/** Finds out whose clocks a schedule's hours are read from. */
final class Zones {

  private Zones() {}

  /**
   * The zone that the schedule names, if the offsets of its sessions are that zone's; else the one
   * offset that all have. The hours themselves are what people read, and are right in any case.
   */
  static @Nullable Zone of(
      String name, SourcePosition position, List<Session> sessions, Diagnostics diagnostics) {
    Optional<Zone> named = Zone.of(name);
    if (named.isPresent() && sessions.stream().allMatch(session -> agrees(session, named.get()))) {
      return named.get();
    }
    Set<ZoneOffset> offsets = new TreeSet<>();
    for (Session session : sessions) {
      ZoneOffset offset = session.slot().offset();
      if (offset != null) {
        offsets.add(offset);
      }
    }
    Zone common = offsets.size() == 1 ? zone(offsets.iterator().next()).orElse(null) : null;
    if (!name.isEmpty() || offsets.size() > 1) {
      String kept = common == null ? "no time zone" : "`" + common + "`";
      diagnostics.warning(
          position,
          "doubtful-time-zone",
          named.isPresent()
              ? "the sessions are not in the time zone `" + name + "`: " + kept + " was taken"
              : "it is not clear in what time zone the sessions are: " + kept + " was taken",
          "correct `timezone` in the edition, if need be");
    }
    return common;
  }

  private static boolean agrees(Session session, Zone zone) {
    LocalDateTime start = session.slot().start();
    ZoneOffset offset = session.slot().offset();
    return start == null || offset == null || zone.offset(start).equals(offset);
  }

  private static Optional<Zone> zone(ZoneOffset offset) {
    return Zone.of(offset.equals(ZoneOffset.UTC) ? "UTC" : offset.getId());
  }
}
