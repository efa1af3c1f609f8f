package org.summitarchive.page;

import org.summitarchive.route.Address;
import org.summitarchive.route.Permalinks;

/** The files of the archive's open data, in the order in which they are offered to readers. */
public enum DataFile {
  ARCHIVE("archive.json"),
  SCHEMA("archive.schema.json"),
  EDITIONS("editions.csv"),
  FORUMS("forums.csv"),
  STATEMENTS("statements.csv"),
  FIGURES("figures.csv"),
  SPEAKERS("speakers.csv"),
  ROLES("roles.csv"),
  ORGANISATIONS("organisations.csv"),
  DOCUMENTS("documents.csv"),
  TOPICS("topics.csv"),
  SOURCES("sources.csv");

  private final String fileName;

  DataFile(String fileName) {
    this.fileName = fileName;
  }

  public String fileName() {
    return fileName;
  }

  public Address address() {
    return Permalinks.data(fileName);
  }

  /** Says to readers what is in the file: {@code data.archive}. */
  public String messageKey() {
    return "data." + (this == SCHEMA ? "schema" : fileName.substring(0, fileName.indexOf('.')));
  }
}
