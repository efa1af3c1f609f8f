package org.summitarchive.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitarchive.language.PlainText;
import org.summitarchive.yaml.YamlText;

/** Writes the fields of a content file, as the content format spells them. */
final class BlockWriter {

  private final Map<String, String> fields = new LinkedHashMap<>();

  /** A word that needs no quotation marks; no field where it is empty. */
  BlockWriter word(String name, String value) {
    if (!value.isEmpty()) {
      fields.put(name, name + ": " + value + "\n");
    }
    return this;
  }

  /** A text; no field where it is empty. */
  BlockWriter text(String name, String value) {
    return word(name, value.isBlank() ? "" : YamlText.scalar(PlainText.fold(value)));
  }

  BlockWriter list(String name, List<String> values) {
    return word(name, values.isEmpty() ? "" : YamlText.list(values));
  }

  /** Pages elsewhere: titles by their addresses. */
  BlockWriter links(Map<String, String> links) {
    if (!links.isEmpty()) {
      StringBuilder lines = new StringBuilder("links:\n");
      links.forEach(
          (url, title) ->
              lines
                  .append("  - url: ")
                  .append(YamlText.scalar(url))
                  .append('\n')
                  .append("    title: ")
                  .append(YamlText.scalar(title))
                  .append('\n'));
      fields.put("links", lines.toString());
    }
    return this;
  }

  /** A file that is not in the archive's first language must say that it is the original. */
  BlockWriter original(boolean said) {
    return word("original", said ? "true" : "");
  }

  Blocks file(String body) {
    if (body.equals(Blocks.UNSAID)) {
      return new Blocks(fields, body);
    }
    return new Blocks(fields, body.isBlank() ? "" : body.strip() + "\n");
  }
}
