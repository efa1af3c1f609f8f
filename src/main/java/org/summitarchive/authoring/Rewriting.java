package org.summitarchive.authoring;

import java.util.Optional;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Reference;

/** Finds the very letters of a reference in its file. */
final class Rewriting {

  /** The longest kind and what may stand before it: a reference in prose begins within. */
  private static final int LONGEST_SCHEME = 16;

  private Rewriting() {}

  /**
   * The edit that makes a reference name another item.
   *
   * @param prose whether it stands in Markdown, not in YAML
   * @return empty where its letters cannot be found: escaped, or written as a block
   */
  static Optional<Edit> of(Reference reference, ItemId to, SourceText file, boolean prose) {
    String text = file.text();
    int start = file.offsetAt(reference.position());
    int at = prose ? afterScheme(text, start) : afterQuote(text, start);
    ItemId from = reference.target();
    if (stands(from.value(), text, at)) {
      return Optional.of(new Edit(at, from.value().length(), to.value()));
    }
    return !prose && stands(from.local(), text, at)
        ? Optional.of(new Edit(at, from.local().length(), to.local()))
        : Optional.empty();
  }

  private static int afterQuote(String text, int at) {
    boolean quoted = at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '"');
    return quoted ? at + 1 : at;
  }

  private static int afterScheme(String text, int at) {
    int colon = text.indexOf(':', at);
    return colon < 0 || colon > at + LONGEST_SCHEME ? text.length() : colon + 1;
  }

  private static boolean stands(String id, String text, int at) {
    int end = at + id.length();
    return text.startsWith(id, at) && (end == text.length() || !isPart(text.charAt(end)));
  }

  private static boolean isPart(char c) {
    return c == '-' || c == '/' || Character.isLetterOrDigit(c);
  }
}
