package org.summitarchive.config;

import java.net.URI;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitarchive.language.Languages;
import org.summitarchive.model.Text;

/**
 * What {@code archive.yaml} says.
 *
 * @param redirects the servers that are told of old addresses in their own words
 * @param baseUrl where the site is published; absolute, http or https, its path ends in {@code /}
 */
public record ArchiveConfig(
    Languages languages, Presentation presentation, URI baseUrl, Set<RedirectRules> redirects) {

  public ArchiveConfig {
    redirects = Collections.unmodifiableSet(new TreeSet<>(redirects));
  }

  /** What the archive calls itself; licence is the content's, as an SPDX id or an address. */
  public record Presentation(
      Text title, Text description, Text series, Text publisher, @Nullable String licence) {}

  /** The same archive, published elsewhere; see {@link BaseUrl#parse}. */
  public ArchiveConfig withBaseUrl(URI url) {
    return new ArchiveConfig(languages, presentation, url, redirects);
  }
}
