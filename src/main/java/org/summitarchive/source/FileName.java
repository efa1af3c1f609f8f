package org.summitarchive.source;

/**
 * What a content file's name says.
 *
 * @param id as it was typed, whether it is a good id or not
 * @param language the path of a language, configured or not; empty where none is named
 */
record FileName(Entry entry, String id, String language) {

  static final String EXTENSION = ".md";

  static FileName of(Entry entry) {
    String name = entry.name().substring(0, entry.name().length() - EXTENSION.length());
    int dot = name.lastIndexOf('.');
    return new FileName(
        entry, dot < 0 ? name : name.substring(0, dot), dot < 0 ? "" : name.substring(dot + 1));
  }
}
