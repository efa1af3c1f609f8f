package org.summitarchive.check;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.summitarchive.language.Scripts;

/** The scripts of each language that pages name, looked up once. */
final class LanguageScripts {

  private final Map<String, Scripts> byTag = new ConcurrentHashMap<>();

  Scripts of(String tag) {
    return byTag.computeIfAbsent(tag, Scripts::of);
  }
}
