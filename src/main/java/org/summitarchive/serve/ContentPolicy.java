package org.summitarchive.serve;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A content security policy, and what live reload needs of it. */
final class ContentPolicy {

  private static final String SELF = "'self'";
  private static final List<String> NEEDED = List.of("script-src", "style-src", "connect-src");

  private ContentPolicy() {}

  /** Lets the page run scripts, load styles and hear news from the preview's own address. */
  static String withLiveReload(String policy) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (String directive : policy.split(";", -1)) {
      String[] parts = directive.strip().split("\\s+", 2);
      if (!parts[0].isEmpty()) {
        sources.putIfAbsent(parts[0].toLowerCase(Locale.ROOT), parts.length == 2 ? parts[1] : "");
      }
    }
    String otherwise = sources.getOrDefault("default-src", SELF);
    NEEDED.forEach(name -> sources.put(name, withSelf(sources.getOrDefault(name, otherwise))));
    return sources.entrySet().stream()
        .map(entry -> (entry.getKey() + " " + entry.getValue()).strip())
        .collect(Collectors.joining("; "));
  }

  private static String withSelf(String sources) {
    List<String> given = Arrays.asList(sources.strip().split("\\s+"));
    if (given.contains(SELF) || given.contains("*")) {
      return sources;
    }
    return given.stream()
        .filter(source -> !source.isEmpty() && !source.equals("'none'"))
        .map(source -> " " + source)
        .collect(Collectors.joining("", SELF, ""));
  }
}
