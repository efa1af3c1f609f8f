package org.summitarchive.schedule;

import java.util.Optional;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.json.JsonReader;

/** The formats that schedules are read from. */
public enum ScheduleFormat {
  /** XML, as frab, pretalx, FOSDEM and the CCC publish it. */
  FRAB {
    @Override
    public Optional<Schedule> read(SourceText file, Losses losses, Diagnostics diagnostics) {
      return XmlTree.read(file, diagnostics)
          .map(root -> root.visible(losses))
          .flatMap(root -> new FrabReader(losses, diagnostics).read(root));
    }
  },
  /** JSON, as pretalx publishes it. */
  PRETALX {
    @Override
    public Optional<Schedule> read(SourceText file, Losses losses, Diagnostics diagnostics) {
      return JsonReader.read(file, diagnostics)
          .map(json -> Entry.of(json).visible(losses))
          .flatMap(root -> new PretalxReader(losses, diagnostics).read(root));
    }
  };

  /**
   * Reads a schedule. Values that cannot be understood are reported as warnings, and are as if they
   * were not stated.
   *
   * @return empty where it is none, which is reported
   */
  public abstract Optional<Schedule> read(SourceText file, Losses losses, Diagnostics diagnostics);
}
