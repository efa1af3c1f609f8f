package org.summitarchive.json;

import java.util.List;
import org.summitarchive.diagnostic.SourcePosition;

/**
 * A value in a JSON document, where it stands.
 *
 * @param name of the field that holds it; empty for the document's own value and for entries of
 *     lists
 * @param position of the value
 * @param text of a string, a number or a truth as it is written; empty for all else
 * @param children the fields of an object, the entries of a list
 */
public record JsonEntry(
    String name, SourcePosition position, String text, List<JsonEntry> children) {

  public JsonEntry {
    children = List.copyOf(children);
  }
}
