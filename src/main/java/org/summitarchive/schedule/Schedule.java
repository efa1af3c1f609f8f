package org.summitarchive.schedule;

import java.util.List;

/** What was to happen when and where. Texts that a schedule does not give are empty. */
public record Schedule(Conference conference, List<Session> sessions) {

  public Schedule {
    sessions = List.copyOf(sessions);
  }
}
