package org.summitarchive.check;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps each string once: the same ids stand on a page in every language, and in links to it. */
final class Strings {

  private final Map<String, String> all = new ConcurrentHashMap<>();

  String one(String string) {
    String known = all.putIfAbsent(string, string);
    return known == null ? string : known;
  }
}
