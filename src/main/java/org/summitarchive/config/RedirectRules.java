package org.summitarchive.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A server that can be told of old addresses, so that it answers them itself. */
public enum RedirectRules {
  NETLIFY("netlify", "_redirects"),
  CLOUDFLARE("cloudflare", "_redirects"),
  APACHE("apache", ".htaccess");

  private final String word;
  private final String fileName;

  RedirectRules(String word, String fileName) {
    this.word = word;
    this.fileName = fileName;
  }

  /** As {@code archive.yaml} spells it. */
  public String word() {
    return word;
  }

  /** The file at the root of the site in which the server looks for rules. */
  public String fileName() {
    return fileName;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(RedirectRules::word).toList();
  }

  static Optional<RedirectRules> ofWord(String word) {
    return Arrays.stream(values()).filter(rules -> rules.word.equals(word)).findFirst();
  }
}
