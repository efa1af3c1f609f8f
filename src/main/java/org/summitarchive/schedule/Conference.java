package org.summitarchive.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.language.Zone;

/**
 * What a schedule is of.
 *
 * @param system the host that gives its numbers and codes, which mean nothing elsewhere; empty
 *     where none is named
 * @param days null where the schedule does not say when it is
 * @param zone whose clocks its hours are read from; null where the schedule does not say
 */
public record Conference(
    SourcePosition position, Names names, String system, @Nullable Days days, @Nullable Zone zone) {

  /**
   * What it is called.
   *
   * @param acronym a short name for programs
   * @param url of its own site
   */
  public record Names(String title, String acronym, String url) {}

  /** Its first and its last day. */
  public record Days(LocalDate first, LocalDate last) {}
}
