package org.summitarchive.source;

import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.language.Language;
import org.summitarchive.model.ItemId;
import org.summitarchive.yaml.YamlValue;

/**
 * One content file: its identity, which is its name, its front matter and its body.
 *
 * @param bodyStart the UTF-16 offset in the text where the Markdown body begins
 */
public record SourceDocument(
    ItemId id, Language language, YamlValue.Mapping frontMatter, SourceText text, int bodyStart) {

  public SourcePosition start() {
    return SourcePosition.startOf(text.path());
  }
}
