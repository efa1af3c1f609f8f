package org.summitarchive.source;

import java.util.Optional;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.language.Language;
import org.summitarchive.model.ItemId;
import org.summitarchive.yaml.YamlReader;
import org.summitarchive.yaml.YamlValue;

/**
 * One content file: its identity, which is its name, its front matter and its body.
 *
 * @param bodyStart the UTF-16 offset in the text where the Markdown body begins
 */
public record SourceDocument(
    ItemId id, Language language, YamlValue.Mapping frontMatter, SourceText text, int bodyStart) {

  /**
   * Parts a file's front matter from its body.
   *
   * @return empty where mistakes leave nothing that can be relied on; they are reported
   */
  public static Optional<SourceDocument> parse(
      ItemId id, Language language, SourceText text, Diagnostics diagnostics) {
    return FrontMatter.find(text, diagnostics)
        .flatMap(
            front ->
                YamlReader.mapping(text, front.start(), front.end(), diagnostics)
                    .map(
                        values ->
                            new SourceDocument(id, language, values, text, front.bodyStart())));
  }

  public SourcePosition start() {
    return SourcePosition.startOf(text.path());
  }
}
