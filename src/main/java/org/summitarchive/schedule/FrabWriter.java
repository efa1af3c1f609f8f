package org.summitarchive.schedule;

/** Writes schedules as the XML of frab. */
public final class FrabWriter {

  static final String GENERATOR = "Summit Archive";

  private FrabWriter() {}
}
