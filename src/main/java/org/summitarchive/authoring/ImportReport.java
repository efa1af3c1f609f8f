package org.summitarchive.authoring;

import java.util.List;

/** What an import made, file by file, in the order of their paths. */
public record ImportReport(int sessions, int speakers, List<Change> changes) {

  public ImportReport {
    changes = List.copyOf(changes);
  }

  /**
   * One file.
   *
   * @param path as the user would name it
   * @param fields those that were brought up to date; empty for a new file, and where nothing was
   */
  public record Change(String path, What what, List<String> fields) {
    public Change {
      fields = List.copyOf(fields);
    }
  }

  /** What became of a file. */
  public enum What {
    NEW,
    UPDATED,
    UNCHANGED
  }

  public int count(What what) {
    return (int) changes.stream().filter(change -> change.what() == what).count();
  }
}
